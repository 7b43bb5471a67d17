data "aws_ami" "own" {
  most_recent = true
  owners      = ["self"]
}

data "aws_ami" "unknown" {
  most_recent = true
  owners      = var.owners
}

data "aws_ami" "filtered" {
  most_recent = true

  filter {
    name   = "owner-alias"
    values = ["amazon"]
  }
}

data "aws_ami" "one" {
  filter {
    name   = "image-id"
    values = ["ami-0123456789abcdef0"]
  }
}

data "aws_ami" "dynamic" {
  most_recent = true

  dynamic "filter" {
    for_each = var.filters

    content {
      name   = filter.key
      values = filter.value
    }
  }
}

data "aws_ami" "none" {
  count       = 0
  most_recent = true
}

variable "owners" {}
variable "filters" {}
