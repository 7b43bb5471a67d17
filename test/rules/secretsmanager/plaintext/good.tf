variable "value" {
  type      = string
  sensitive = true
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders"
}

resource "aws_secretsmanager_secret_version" "given" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = var.value
}

resource "aws_secretsmanager_secret_version" "built" {
  secret_id = aws_secretsmanager_secret.orders.id

  secret_string = jsonencode({
    username = "app"
    password = random_password.orders.result
  })
}

resource "aws_secretsmanager_secret_version" "to_fill_in" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = jsonencode({ password = "placeholder" })
}
