resource "aws_iam_access_key" "deployer" {
  user = aws_iam_user.deployer.name
}

resource "aws_iam_access_key" "old" {
  user   = aws_iam_user.deployer.name
  status = "Inactive"
}

resource "aws_iam_user" "deployer" {
  name = "deployer"
}
