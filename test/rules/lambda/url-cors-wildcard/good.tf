resource "aws_lambda_function_url" "some" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"

  cors {
    allow_origins = ["https://shop.example.com"]
  }
}

resource "aws_lambda_function_url" "unknown" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"

  cors {
    allow_origins = var.origins
  }
}

variable "origins" {}
