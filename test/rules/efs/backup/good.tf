resource "aws_efs_file_system" "good" {
  encrypted              = true
  availability_zone_name = "eu-central-1a"
}

resource "aws_efs_file_system" "unknown" {
  availability_zone_name = var.setting
}

variable "setting" {}

resource "aws_efs_file_system" "policy" {}

resource "aws_efs_backup_policy" "policy" {
  file_system_id = aws_efs_file_system.policy.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_file_system" "planned" {}

resource "aws_backup_selection" "plan" {
  name    = "files"
  plan_id = var.setting

  resources = [aws_efs_file_system.planned.arn]
}
