resource "aws_opensearch_domain" "bad_0" {
  domain_endpoint_options {
    enforce_https = false
  }
}

resource "aws_elasticsearch_domain" "bad_3" {
  domain_endpoint_options {
    enforce_https = false
  }
}
