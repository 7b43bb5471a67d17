resource "aws_organizations_organization" "main" {
  feature_set          = "ALL"
  enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
}

resource "aws_organizations_organization" "unknown" {
  enabled_policy_types = var.types
}

resource "aws_organizations_organization" "partly_unknown" {
  enabled_policy_types = ["TAG_POLICY", var.more]
}

variable "types" {}
variable "more" {}
