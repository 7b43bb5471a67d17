resource "aws_s3_bucket_policy" "shared" {
  bucket = "shared"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/app" }
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::shared/*"
    }]
  })
}

data "aws_iam_policy_document" "other" {
  statement {
    actions   = ["s3:GetObject", "s3:*"]
    resources = ["arn:aws:s3:::shared/*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/app"]
    }
  }
}

resource "aws_s3_bucket_policy" "other" {
  bucket = "other"
  policy = data.aws_iam_policy_document.other.json
}
