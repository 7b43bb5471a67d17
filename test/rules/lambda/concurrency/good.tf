resource "aws_lambda_function" "reserved" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  reserved_concurrent_executions = 20
}

resource "aws_lambda_function" "unknown" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  reserved_concurrent_executions = var.number
}

variable "number" {}
