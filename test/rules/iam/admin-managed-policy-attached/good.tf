resource "aws_iam_role" "deploy" {
  assume_role_policy  = "{}"
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", var.policy]
}

resource "aws_iam_role_policy_attachment" "deploy" {
  role       = aws_iam_role.deploy.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = aws_iam_role.deploy.name
  policy_arn = "arn:aws:iam::111122223333:policy/AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "unknown" {
  role       = aws_iam_role.deploy.name
  policy_arn = var.policy
}

data "aws_iam_policy" "reader" {
  name = "ReadOnlyAccess"
}

resource "aws_iam_role_policy_attachment" "reader" {
  role       = aws_iam_role.deploy.name
  policy_arn = data.aws_iam_policy.reader.arn
}

variable "policy" {}
