resource "aws_backup_plan" "plan" {
  name = "nightly"

  rule {
    rule_name         = "nightly"
    target_vault_name = "nightly"
  }

  rule {
    rule_name         = "weekly"
    target_vault_name = "weekly"

    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:copies"
    }
  }
}
