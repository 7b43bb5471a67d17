resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = true
}

resource "aws_ebs_volume" "copy" {
  availability_zone = "eu-west-1a"
  snapshot_id       = "snap-1"
}

resource "aws_ebs_volume" "unknown" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = var.encrypted
}

resource "aws_instance" "server" {
  ami           = "ami-1"
  instance_type = "t3.micro"

  root_block_device {
    encrypted = true
  }
}

variable "encrypted" {}
