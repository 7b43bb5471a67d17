resource "aws_cloudfront_distribution" "bare" {
  enabled = true

  origin {
    origin_id   = "main"
    domain_name = aws_s3_bucket.files.bucket_regional_domain_name
  }

  default_cache_behavior {
    target_origin_id       = "main"
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "empty" {
  enabled = true

  origin {
    origin_id   = "main"
    domain_name = aws_s3_bucket.files.bucket_regional_domain_name

    s3_origin_config {
      origin_access_identity = ""
    }
  }

  default_cache_behavior {
    target_origin_id       = "main"
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_s3_bucket" "files" {
  bucket = "files"
}
