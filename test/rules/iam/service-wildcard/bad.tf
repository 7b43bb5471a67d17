data "aws_iam_policy_document" "worker" {
  statement {
    actions   = ["lambda:*"]
    resources = ["arn:aws:lambda:eu-west-1:111122223333:function:orders"]
  }
}
