resource "aws_opensearch_domain" "signed" {
  domain_name    = "search"
  engine_version = var.engine
}

resource "aws_elasticsearch_domain" "open" {
  domain_name = "search"
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "es:ESHttpGet"
      Resource  = "*"
    }]
  })
}

variable "engine" {}
