resource "aws_secretsmanager_secret" "unset" {
  name = "unset"
}

resource "aws_secretsmanager_secret" "managed" {
  name       = "managed"
  kms_key_id = "alias/aws/secretsmanager"
}
