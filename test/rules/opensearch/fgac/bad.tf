resource "aws_opensearch_domain" "unset" {
  domain_name = "search"
}

resource "aws_elasticsearch_domain" "off" {
  domain_name = "search"

  advanced_security_options {
    enabled = false
  }
}
