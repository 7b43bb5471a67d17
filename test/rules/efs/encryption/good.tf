resource "aws_efs_file_system" "good_2" {
  encrypted = true
}

resource "aws_efs_file_system" "unknown_3" {
  encrypted = var.setting
}

variable "setting" {}
