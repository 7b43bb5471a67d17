resource "aws_vpc_block_public_access_options" "block" {
  internet_gateway_block_mode = "off"
}
