resource "aws_secretsmanager_secret" "plain" {
  name       = "plain"
  kms_key_id = "alias/orders"
}

resource "aws_secretsmanager_secret_version" "plain" {
  secret_id     = aws_secretsmanager_secret.plain.id
  secret_string = "{{secret:1}}"
}

resource "aws_secretsmanager_secret_version" "json" {
  secret_id = data.aws_secretsmanager_secret.orders.id

  secret_string = jsonencode({
    username = "app"
    password = "{{secret:2}}"
  })
}
