data "aws_iam_policy_document" "worker" {
  statement {
    actions   = ["s3:PutObject", "${var.service}:List*"]
    resources = ["*"]
  }
}

variable "service" {}
