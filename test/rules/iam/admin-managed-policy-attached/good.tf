resource "aws_iam_role" "deploy" {
  assume_role_policy  = "{}"
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", var.policy]
}

variable "policy" {}
