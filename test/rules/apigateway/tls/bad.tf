resource "aws_api_gateway_domain_name" "bad_0" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_0"
}

resource "aws_api_gateway_domain_name" "unset" {
  domain_name = "api.example.com"
}

resource "aws_apigatewayv2_domain_name" "old" {
  domain_name = "api.example.com"

  domain_name_configuration {
    security_policy = "TLS_1_0"
  }
}
