resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = "central-trail"
}

resource "aws_s3_bucket" "other" {
  bucket = "shop-images"
}
