resource "aws_s3_bucket" "data" {
  bucket = "data"
}

resource "aws_s3_bucket_ownership_controls" "data" {
  bucket = aws_s3_bucket.data.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket" "edge_logs" {
  bucket = "edge-logs"
}

resource "aws_s3_bucket_ownership_controls" "edge_logs" {
  bucket = aws_s3_bucket.edge_logs.id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_cloudfront_distribution" "edge" {
  enabled = true

  logging_config {
    bucket = aws_s3_bucket.edge_logs.bucket_domain_name
  }
}
