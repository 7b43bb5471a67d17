resource "aws_ec2_client_vpn_endpoint" "vpn" {
  connection_log_options {
    enabled = false
  }
}
