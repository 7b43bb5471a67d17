resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "aws_launch_template" "web" {
  image_id = local.image
}

resource "aws_launch_configuration" "web" {
  image_id = "ami-1234abcd"
}

locals {
  image = "ami-0123456789abcdef0"
}
