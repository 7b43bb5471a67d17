resource "aws_iot_policy" "everything" {
  name = "sensors"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iot:*"]
      Resource = "*"
    }]
  })
}
