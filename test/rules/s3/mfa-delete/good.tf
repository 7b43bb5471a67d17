variable "mfa_delete" {}

resource "aws_s3_bucket" "plain" {
  bucket = "plain"
}

resource "aws_s3_bucket" "ledger" {
  bucket = "ledger"
}

resource "aws_s3_bucket_versioning" "ledger" {
  bucket = aws_s3_bucket.ledger.id

  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Enabled"
  }
}

resource "aws_s3_bucket" "by_hand" {
  bucket = "by-hand"
}

resource "aws_s3_bucket_versioning" "by_hand" {
  bucket = aws_s3_bucket.by_hand.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "unknown" {
  bucket = "unknown"

  versioning {
    enabled    = true
    mfa_delete = var.mfa_delete
  }
}
