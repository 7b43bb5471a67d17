resource "aws_lambda_function" "queue" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.dead.arn
  }
}

resource "aws_lambda_function" "unknown" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"

  dead_letter_config {
    target_arn = var.target
  }
}

resource "aws_lambda_function" "destination" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.13"
  handler       = "app.handler"
  filename      = "orders.zip"
}

resource "aws_lambda_function_event_invoke_config" "failures" {
  function_name = aws_lambda_function.destination.function_name

  destination_config {
    on_failure {
      destination = aws_sqs_queue.dead.arn
    }
  }
}

variable "target" {}
