resource "aws_s3_bucket" "plain" {
  bucket = "plain"
}

resource "aws_s3_bucket" "moved" {
  bucket = "moved"
}

resource "aws_s3_bucket_website_configuration" "moved" {
  bucket = aws_s3_bucket.moved.id

  redirect_all_requests_to {
    host_name = "www.example.com"
    protocol  = "https"
  }
}

resource "aws_s3_bucket" "old" {
  bucket = "old"

  website {
    redirect_all_requests_to = "https://www.example.com"
  }
}
