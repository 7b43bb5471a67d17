variable "origins" {}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"

  cors_configuration {
    allow_origins = var.origins
  }
}

resource "aws_apigatewayv2_api" "named" {
  name          = "orders"
  protocol_type = "HTTP"

  cors_configuration {
    allow_origins = ["https://app.example.com"]
  }
}
