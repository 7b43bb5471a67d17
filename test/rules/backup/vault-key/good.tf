variable "key" {}

resource "aws_backup_vault" "key" {
  name        = "nightly"
  kms_key_arn = aws_kms_key.backups.arn
}

resource "aws_backup_vault" "unknown" {
  name        = "nightly"
  kms_key_arn = var.key
}
