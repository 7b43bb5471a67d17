resource "aws_opensearch_domain" "unknown" {
  domain_name = "search"

  advanced_security_options {
    enabled = var.fine_grained
  }
}

variable "fine_grained" {}
