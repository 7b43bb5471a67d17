resource "aws_s3_bucket" "uploads" {
  bucket = "shop-uploads"
}

data "aws_iam_policy_document" "worker" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.uploads.arn}/*"]
  }

  statement {
    actions   = ["s3:ListAllMyBuckets"]
    resources = ["*"]
  }
}
