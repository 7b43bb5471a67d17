resource "aws_api_gateway_domain_name" "good_1" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_2"
}

resource "aws_api_gateway_domain_name" "unknown_2" {
  domain_name     = "api.example.com"
  security_policy = var.setting
}

variable "setting" {}
