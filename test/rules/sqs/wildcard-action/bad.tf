resource "aws_sqs_queue_policy" "shared" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/111122223333/shared"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/app" }
      Action    = "sqs:*"
      Resource  = "arn:aws:sqs:eu-central-1:111122223333:shared"
    }]
  })
}

data "aws_iam_policy_document" "other" {
  statement {
    actions   = ["sqs:SendMessage", "sqs:*"]
    resources = ["arn:aws:sqs:eu-central-1:111122223333:shared"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/app"]
    }
  }
}

resource "aws_sqs_queue_policy" "other" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/111122223333/other"
  policy = data.aws_iam_policy_document.other.json
}
