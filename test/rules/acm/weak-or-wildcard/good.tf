variable "domain" {}

resource "aws_acm_certificate" "site" {
  domain_name       = "www.example.com"
  validation_method = "DNS"
}

resource "aws_acm_certificate" "unknown" {
  domain_name       = var.domain
  validation_method = "DNS"
}
