resource "aws_secretsmanager_secret" "own" {
  name       = "own"
  kms_key_id = aws_kms_key.orders.arn
}
