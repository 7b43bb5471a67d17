data "aws_iam_policy_document" "power" {
  statement {
    not_actions = ["iam:*"]
    resources   = ["*"]
  }
}
