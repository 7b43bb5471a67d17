resource "aws_iot_policy" "own" {
  name = "sensors"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iot:Connect"]
      Resource = "arn:aws:iot:eu-west-1:111122223333:client/sensor-*"
    }]
  })
}

resource "aws_iot_policy" "unknown" {
  name   = "sensors"
  policy = var.policy
}

variable "policy" {}
