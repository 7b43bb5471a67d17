resource "aws_opensearch_domain" "unset" {
  domain_name    = "search"
  engine_version = var.engine
}

resource "aws_opensearch_domain" "slow" {
  domain_name = "search"

  advanced_security_options {
    enabled = true
  }

  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = var.group
  }
}

resource "aws_elasticsearch_domain" "off" {
  domain_name = "search"

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = var.group
    enabled                  = false
  }
}

variable "engine" {}
variable "group" {}
