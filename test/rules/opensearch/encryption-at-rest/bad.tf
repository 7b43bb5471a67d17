resource "aws_opensearch_domain" "written" {
  domain_name    = "search"
  engine_version = "OpenSearch_2.17"
  encrypt_at_rest {
    enabled = false
  }
}

resource "aws_opensearch_domain" "absent" {
  domain_name    = "search"
  engine_version = "OpenSearch_2.17"
}

resource "aws_opensearch_domain" "by_variable" {
  domain_name    = "search"
  engine_version = "OpenSearch_2.17"
  encrypt_at_rest {
    enabled = var.setting
  }
}

variable "setting" {
  default = false
}
