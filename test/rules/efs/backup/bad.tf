resource "aws_efs_file_system" "bad" {
  encrypted = true
}

resource "aws_efs_file_system" "unset" {
}

resource "aws_efs_file_system" "off" {
  encrypted = true
}

resource "aws_efs_backup_policy" "off" {
  file_system_id = aws_efs_file_system.off.id

  backup_policy {
    status = "DISABLED"
  }
}
