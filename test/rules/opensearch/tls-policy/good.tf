resource "aws_opensearch_domain" "good_1" {
  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

resource "aws_opensearch_domain" "unknown_2" {
  domain_endpoint_options {
    tls_security_policy = var.setting
  }
}

variable "setting" {}
