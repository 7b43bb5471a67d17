resource "aws_lambda_function" "signed" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  code_signing_config_arn = aws_lambda_code_signing_config.orders.arn
}

resource "aws_lambda_function" "unknown" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  code_signing_config_arn = var.signing
}

resource "aws_lambda_function" "image" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  package_type = "Image"
}

variable "signing" {}
