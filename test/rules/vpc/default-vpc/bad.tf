resource "aws_default_vpc" "default" {
  enable_dns_support = true
}

data "aws_vpc" "default" {
  default = true
}
