resource "aws_s3_bucket" "plain" {
  bucket = "plain"
}

resource "aws_s3_bucket" "named" {
  bucket = "named"
  acl    = "private"
}
