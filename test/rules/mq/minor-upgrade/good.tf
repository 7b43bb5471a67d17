resource "aws_mq_broker" "unknown" {
  broker_name                = "broker"
  auto_minor_version_upgrade = var.flag
}

variable "flag" {}
