resource "aws_subnet" "good_1" {
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = false
}

resource "aws_subnet" "unknown_2" {
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = var.setting
}

variable "setting" {}
