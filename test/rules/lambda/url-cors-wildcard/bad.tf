resource "aws_lambda_function_url" "any" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"

  cors {
    allow_origins = ["*"]
  }
}
