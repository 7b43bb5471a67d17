data "aws_iam_policy_document" "deploy" {
  statement {
    actions   = ["iam:PassRole"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "deploy" {
  policy = jsonencode({
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["iam:PassRole", "lambda:CreateFunction"]
        Resource = "*"
      },
    ]
  })
}
