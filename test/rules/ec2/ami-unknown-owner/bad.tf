data "aws_ami" "newest" {
  most_recent = true

  filter {
    name   = "name"
    values = ["amzn2-ami-hvm-*-x86_64-gp2"]
  }
}

data "aws_ami" "only" {
  filter {
    name   = "name"
    values = ["web-7"]
  }
}

data "aws_ami" "nobody" {
  most_recent = true
  owners      = []
}

resource "aws_instance" "web" {
  ami = data.aws_ami.newest.id
}
