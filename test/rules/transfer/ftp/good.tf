resource "aws_transfer_server" "default" {}

resource "aws_transfer_server" "unknown" {
  protocols = var.protocols
}

variable "protocols" {}
