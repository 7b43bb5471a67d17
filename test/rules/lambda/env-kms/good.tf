resource "aws_lambda_function" "own_key" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"
  kms_key_arn   = aws_kms_key.orders.arn

  environment {
    variables = {
      STAGE = "production"
    }
  }
}

resource "aws_lambda_function" "no_variables" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"
}
