resource "aws_opensearch_domain" "written" {
  domain_name    = "search"
  engine_version = "OpenSearch_2.17"
  encrypt_at_rest {
    enabled = true
  }
}

resource "aws_opensearch_domain" "unknown" {
  domain_name    = "search"
  engine_version = "OpenSearch_2.17"
  encrypt_at_rest {
    enabled = var.setting
  }
}

variable "setting" {}
