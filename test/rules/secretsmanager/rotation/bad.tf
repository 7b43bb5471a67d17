resource "aws_secretsmanager_secret" "alone" {
  name = "alone"
}

resource "aws_secretsmanager_secret" "slow" {
  name = "slow"
}

resource "aws_secretsmanager_secret_rotation" "slow" {
  secret_id = aws_secretsmanager_secret.slow.id

  rotation_rules {
    automatically_after_days = 91
  }
}

resource "aws_secretsmanager_secret_rotation" "rate" {
  secret_id = "orders"

  rotation_rules {
    schedule_expression = "rate(180 days)"
  }
}
