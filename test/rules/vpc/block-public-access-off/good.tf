resource "aws_vpc_block_public_access_options" "block" {
  internet_gateway_block_mode = "block-bidirectional"
}

resource "aws_vpc_block_public_access_options" "unknown" {
  internet_gateway_block_mode = var.mode
}

variable "mode" {}
