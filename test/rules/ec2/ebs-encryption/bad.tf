resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 10
}

resource "aws_instance" "server" {
  ami           = "ami-1"
  instance_type = "t3.micro"

  root_block_device {
    volume_size = 20
  }

  ebs_block_device {
    device_name = "/dev/xvdb"
    encrypted   = false
  }
}

resource "aws_launch_template" "server" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = 20
      encrypted   = "false"
    }
  }
}
