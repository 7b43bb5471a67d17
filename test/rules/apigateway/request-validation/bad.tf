resource "aws_api_gateway_method" "create" {
  rest_api_id   = "abcdef1234"
  resource_id   = "abc123"
  http_method   = "POST"
  authorization = "AWS_IAM"
}
