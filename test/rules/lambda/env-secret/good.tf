variable "password" {
  type      = string
  sensitive = true
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  runtime       = "nodejs22.x"

  environment {
    variables = {
      DB_PASSWORD  = var.password
      DB_SECRET    = aws_secretsmanager_secret.orders.arn
      API_TOKEN    = random_password.orders.result
      TOKEN_URL    = "https://login.example.com/token"
      SECRET_NAME  = "orders"
      STORED_TOKEN = data.aws_ssm_parameter.token.value
    }
  }
}
