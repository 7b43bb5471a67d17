resource "aws_s3_bucket" "uploads" {
  bucket = "shop-uploads"
}

data "aws_iam_policy_document" "worker" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "worker" {
  role   = "worker"
  policy = data.aws_iam_policy_document.worker.json
}
