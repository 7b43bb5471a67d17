resource "aws_s3_bucket" "data" {
  bucket = "data"
}

resource "aws_s3_bucket_replication_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "old" {
  bucket = "old"

  replication_configuration {
    role = "arn:aws:iam::111122223333:role/replication"

    rules {
      status = "Enabled"
    }
  }
}
