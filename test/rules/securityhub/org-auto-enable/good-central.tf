resource "aws_securityhub_organization_configuration" "central" {
  auto_enable = false

  organization_configuration {
    configuration_type = var.type
  }
}

variable "type" {}
