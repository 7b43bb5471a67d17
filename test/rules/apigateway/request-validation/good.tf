resource "aws_api_gateway_method" "validated" {
  rest_api_id   = "abcdef1234"
  resource_id   = "abc123"
  http_method   = "POST"
  authorization = "AWS_IAM"

  request_validator_id = "def456"
}

resource "aws_api_gateway_method" "cors" {
  rest_api_id   = "abcdef1234"
  resource_id   = "abc123"
  http_method   = "OPTIONS"
  authorization = "AWS_IAM"
}
