resource "aws_vpc" "network" {
  cidr_block = "10.0.0.0/16"
}

data "aws_vpc" "named" {
  id = "vpc-1"
}

data "aws_vpc" "other" {
  default = false
}

data "aws_vpc" "unknown" {
  default = var.default
}

variable "default" {}
