resource "aws_instance" "web" {
  associate_public_ip_address = true
}

resource "aws_launch_template" "web" {
  network_interfaces {
    device_index                = 0
    associate_public_ip_address = "true"
  }
}

resource "aws_launch_configuration" "web" {
  associate_public_ip_address = var.internal ? false : true
}

variable "internal" {}
