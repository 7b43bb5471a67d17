variable "password" {
  type      = string
  sensitive = true
}

resource "aws_ssm_parameter" "given" {
  name  = "/orders/db/password"
  type  = "SecureString"
  value = var.password
}

resource "aws_ssm_parameter" "address" {
  name  = "/orders/other-password"
  type  = "String"
  value = aws_secretsmanager_secret.orders.arn
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders"
}

resource "aws_ssm_parameter" "level" {
  name  = "/orders/level"
  type  = "String"
  value = "info"
}
