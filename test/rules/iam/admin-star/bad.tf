data "aws_iam_policy_document" "everything" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "everything" {
  policy = data.aws_iam_policy_document.everything.json
}

resource "aws_iam_role_policy" "deploy" {
  role = "deploy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*"
      Resource = "*"
    }]
  })
}

resource "aws_iam_user_policy" "ci" {
  user   = "ci"
  policy = <<-JSON
    {
      "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" }
    }
  JSON
}
