resource "aws_secretsmanager_secret" "orders" {
  name = "orders"
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id = aws_secretsmanager_secret.orders.id

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret_version" "elsewhere" {
  secret_id     = data.aws_secretsmanager_secret.other.id
  secret_string = random_password.orders.result
}
