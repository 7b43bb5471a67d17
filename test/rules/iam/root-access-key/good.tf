resource "aws_iam_access_key" "deploy" {
  user = "deploy"
}

resource "aws_iam_access_key" "unknown" {
  user = var.user
}

variable "user" {}
