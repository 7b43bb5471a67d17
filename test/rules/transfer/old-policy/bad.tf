resource "aws_transfer_server" "old" {
  security_policy_name = "TransferSecurityPolicy-2018-11"
}

resource "aws_transfer_server" "unset" {
  protocols = ["SFTP"]
}
