resource "aws_lb" "on" {
  drop_invalid_header_fields = true
}

resource "aws_lb" "network" {
  load_balancer_type = "network"
}

resource "aws_lb" "unknown" {
  drop_invalid_header_fields = var.drop
}

resource "aws_lb" "kind" {
  load_balancer_type = var.kind
}

variable "drop" {}
variable "kind" {}
