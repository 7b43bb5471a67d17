resource "aws_appsync_api_cache" "unset" {
  api_id               = "abcdef"
  api_caching_behavior = "FULL_REQUEST_CACHING"
  ttl                  = 60
  type                 = "SMALL"
}
