resource "aws_ec2_transit_gateway" "gateway" {
  auto_accept_shared_attachments = "disable"
}

resource "aws_ec2_transit_gateway" "default" {
  description = "gateway"
}

resource "aws_ec2_transit_gateway" "unknown" {
  auto_accept_shared_attachments = var.accept
}

variable "accept" {}
