resource "aws_transfer_server" "only" {
  protocols = ["FTP"]
}

resource "aws_transfer_server" "beside" {
  protocols = ["SFTP", "FTP"]
}
