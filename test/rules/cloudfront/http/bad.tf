resource "aws_cloudfront_distribution" "bad_0" {
  default_cache_behavior {
    viewer_protocol_policy = "allow-all"
  }
}

resource "aws_cloudfront_distribution" "bad_3" {
  ordered_cache_behavior {
    viewer_protocol_policy = "allow-all"
  }
}
