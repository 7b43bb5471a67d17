resource "aws_cloudfront_distribution" "good_1" {
  default_cache_behavior {
    viewer_protocol_policy = "https-only"
  }
}

resource "aws_cloudfront_distribution" "unknown_2" {
  default_cache_behavior {
    viewer_protocol_policy = var.setting
  }
}

resource "aws_cloudfront_distribution" "good_4" {
  ordered_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
}

resource "aws_cloudfront_distribution" "unknown_5" {
  ordered_cache_behavior {
    viewer_protocol_policy = var.setting
  }
}

variable "setting" {}
