resource "aws_ec2_transit_gateway" "gateway" {
  auto_accept_shared_attachments = "enable"
}
