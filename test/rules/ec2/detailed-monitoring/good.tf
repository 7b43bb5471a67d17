resource "aws_instance" "web" {
  monitoring = true
}

resource "aws_instance" "unknown" {
  monitoring = var.detailed
}

resource "aws_launch_configuration" "web" {
  image_id = var.image
}

variable "detailed" {}
variable "image" {}
