resource "aws_backup_vault" "absent" {
  name = "nightly"
}
