resource "aws_macie2_account" "enabled" {
  status = "ENABLED"
}

resource "aws_macie2_account" "default" {
}
