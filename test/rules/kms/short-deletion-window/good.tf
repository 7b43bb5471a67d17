resource "aws_kms_key" "written" {
  description = "data"
  deletion_window_in_days = 30
}

resource "aws_kms_key" "unknown" {
  description = "data"
  deletion_window_in_days = var.setting
}

resource "aws_kms_key" "absent" {
  description = "data"
}

variable "setting" {}
