data "aws_iam_policy_document" "worker" {
  statement {
    actions   = ["s3:PutObjekt"]
    resources = ["arn:aws:s3:::shop-logs/*"]
  }
}
