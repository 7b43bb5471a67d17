resource "aws_opensearch_domain" "private" {
  domain_name = "search"

  vpc_options {
    subnet_ids = var.subnets
  }
}

resource "aws_elasticsearch_domain" "depends" {
  domain_name = "search"

  dynamic "vpc_options" {
    for_each = var.subnets
    content {
      subnet_ids = vpc_options.value
    }
  }
}

variable "subnets" {}
