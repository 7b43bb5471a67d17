resource "aws_ec2_client_vpn_endpoint" "vpn" {
  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "vpn"
  }
}

resource "aws_ec2_client_vpn_endpoint" "unknown" {
  connection_log_options {
    enabled = var.logs
  }
}

variable "logs" {}
