variable "origins" {}

resource "aws_s3_bucket_cors_configuration" "uploads" {
  bucket = "uploads"

  cors_rule {
    allowed_headers = ["*"]
    allowed_methods = ["GET"]
    allowed_origins = var.origins
  }
}

resource "aws_s3_bucket" "old" {
  bucket = "old"

  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["https://app.example.com"]
  }
}
