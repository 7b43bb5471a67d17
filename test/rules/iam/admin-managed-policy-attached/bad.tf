resource "aws_iam_role" "deploy" {
  assume_role_policy = "{}"
  managed_policy_arns = [
    "arn:aws:iam::aws:policy/AdministratorAccess",
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
  ]
}

resource "aws_iam_role_policy_attachment" "deploy" {
  role       = aws_iam_role.deploy.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_user_policy_attachment" "deploy" {
  user       = "deploy"
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/PowerUserAccess"
}

resource "aws_iam_group_policy_attachment" "deploy" {
  group      = "deploy"
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}

resource "aws_iam_policy_attachment" "deploy" {
  name       = "deploy"
  roles      = [aws_iam_role.deploy.name]
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_ssoadmin_managed_policy_attachment" "deploy" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.deploy.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

data "aws_iam_policy" "administrator" {
  name = "AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "looked_up" {
  role       = aws_iam_role.deploy.name
  policy_arn = data.aws_iam_policy.administrator.arn
}

data "aws_iam_policy" "for_a_module" {
  arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}
