resource "aws_cloudfront_distribution" "old" {
  enabled = true

  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/shop"
    minimum_protocol_version = "TLSv1"
    ssl_support_method       = "sni-only"
  }
}

resource "aws_cloudfront_distribution" "of_cloudfront" {
  enabled = true

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
