resource "aws_ami_launch_permission" "account" {
  image_id   = "ami-0123456789abcdef0"
  account_id = "111122223333"
}

resource "aws_ami_launch_permission" "organization" {
  image_id         = "ami-0123456789abcdef0"
  organization_arn = "arn:aws:organizations::111122223333:organization/o-1"
}

resource "aws_ami_launch_permission" "unknown" {
  image_id = "ami-0123456789abcdef0"
  group    = var.group
}

variable "group" {}
