resource "aws_lambda_function" "active" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  tracing_config {
    mode = "Active"
  }
}

resource "aws_lambda_function" "unknown" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  tracing_config {
    mode = var.mode
  }
}

variable "mode" {}
