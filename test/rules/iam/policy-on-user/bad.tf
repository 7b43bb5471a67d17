resource "aws_iam_user_policy" "read" {
  user = aws_iam_user.alice.name

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }]
  })
}

resource "aws_iam_user_policy_attachment" "read" {
  user       = "alice"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_policy_attachment" "read" {
  name       = "read"
  users      = [aws_iam_user.alice.name, "bob"]
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_user" "alice" {
  name = "alice"
}
