resource "aws_ami_launch_permission" "everyone" {
  image_id = "ami-0123456789abcdef0"
  group    = "all"
}

resource "aws_ami_launch_permission" "chosen" {
  image_id = aws_ami_from_instance.web.id
  group    = var.group
}

variable "group" {
  default = "all"
}
