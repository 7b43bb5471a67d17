resource "aws_iam_role" "deploy" {
  assume_role_policy = "{}"
  managed_policy_arns = [
    "arn:aws:iam::aws:policy/AdministratorAccess",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
  ]
}
