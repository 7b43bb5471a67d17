resource "aws_inspector2_enabler" "unknown" {
  account_ids    = ["111122223333"]
  resource_types = ["EC2", var.more]
}

variable "more" {}
