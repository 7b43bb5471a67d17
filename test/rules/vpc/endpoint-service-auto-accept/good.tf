resource "aws_vpc_endpoint_service" "service" {
  acceptance_required = true
}

resource "aws_vpc_endpoint_service" "unknown" {
  acceptance_required = var.accept
}

variable "accept" {}
