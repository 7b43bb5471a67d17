variable "api_token" {
  type    = string
  default = "{{secret:1}}"
}

locals {
  session_secret = "{{secret:2}}"
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  runtime       = "nodejs22.x"

  environment {
    variables = {
      DB_PASSWORD       = "{{secret:3}}"
      API_TOKEN         = var.api_token
      SESSION_SECRET    = local.session_secret
      AWS_ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE"
    }
  }
}
