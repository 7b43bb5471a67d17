resource "aws_iam_group_policy" "read" {
  group = aws_iam_group.readers.name

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }]
  })
}

resource "aws_iam_group_policy_attachment" "read" {
  group      = aws_iam_group.readers.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_policy_attachment" "empty" {
  name       = "read"
  users      = []
  roles      = [aws_iam_role.reader.name]
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_policy_attachment" "unknown" {
  name       = "read"
  users      = var.users
  policy_arn = aws_iam_policy.read.arn
}

variable "users" {}
