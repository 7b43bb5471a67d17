resource "aws_iam_group" "readers" {
  name = "readers"
}

resource "aws_iam_group_policy" "read" {
  group  = aws_iam_group.readers.name
  policy = data.aws_iam_policy_document.read.json
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::reports/*"]
  }
}

resource "aws_iam_group_policy_attachment" "mfa" {
  group      = aws_iam_group.readers.name
  policy_arn = aws_iam_policy.mfa.arn
}

resource "aws_iam_policy" "mfa" {
  policy = data.aws_iam_policy_document.mfa.json
}

data "aws_iam_policy_document" "mfa" {
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]

    condition {
      test     = "BoolIfExists"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["false"]
    }
  }
}

resource "aws_iam_group" "elsewhere" {
  name = "elsewhere"
}

resource "aws_iam_group_policy_attachment" "unknown" {
  group      = aws_iam_group.elsewhere.name
  policy_arn = var.policy
}

variable "policy" {}
