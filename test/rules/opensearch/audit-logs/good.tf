resource "aws_opensearch_domain" "audit" {
  domain_name = "search"

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = var.group
  }
}

resource "aws_opensearch_domain" "depends" {
  domain_name = "search"

  dynamic "log_publishing_options" {
    for_each = var.logs
    content {
      log_type                 = log_publishing_options.key
      cloudwatch_log_group_arn = log_publishing_options.value
    }
  }
}

variable "group" {}
variable "logs" {}
