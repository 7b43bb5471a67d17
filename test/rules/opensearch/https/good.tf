resource "aws_opensearch_domain" "good_1" {
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_opensearch_domain" "unknown_2" {
  domain_endpoint_options {
    enforce_https = var.setting
  }
}

resource "aws_elasticsearch_domain" "good_4" {
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_elasticsearch_domain" "unknown_5" {
  domain_endpoint_options {
    enforce_https = var.setting
  }
}

variable "setting" {}
