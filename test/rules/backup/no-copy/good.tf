variable "copies" {}

resource "aws_backup_plan" "plan" {
  name = "nightly"

  rule {
    rule_name         = "nightly"
    target_vault_name = "nightly"

    copy_action {
      destination_vault_arn = var.copies
    }
  }
}
