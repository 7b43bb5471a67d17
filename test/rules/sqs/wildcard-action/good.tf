resource "aws_sqs_queue_policy" "shared" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/111122223333/shared"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/app" }
      Action    = "sqs:SendMessage"
      Resource  = "arn:aws:sqs:eu-central-1:111122223333:shared"
    }]
  })
}

resource "aws_iam_policy" "own" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = "arn:aws:sqs:eu-central-1:111122223333:shared" }]
  })
}
