resource "aws_acm_certificate" "wildcard" {
  domain_name       = "*.example.com"
  validation_method = "DNS"
}

resource "aws_acm_certificate" "alternative" {
  domain_name       = "example.com"
  validation_method = "DNS"

  subject_alternative_names = ["*.example.com"]
}

resource "aws_acm_certificate" "short" {
  domain_name       = "www.example.com"
  validation_method = "DNS"

  key_algorithm = "RSA_1024"
}
