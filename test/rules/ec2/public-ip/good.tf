resource "aws_instance" "web" {
  associate_public_ip_address = false
}

resource "aws_instance" "subnet" {
  subnet_id = "subnet-1"
}

resource "aws_launch_template" "web" {
  network_interfaces {
    device_index                = 0
    associate_public_ip_address = var.public
  }
}

resource "aws_launch_configuration" "web" {
  image_id                    = var.image
  associate_public_ip_address = null
}

variable "public" {}
variable "image" {}
