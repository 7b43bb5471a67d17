resource "aws_kms_key" "written" {
  description = "data"
  deletion_window_in_days = 7
}

resource "aws_kms_key" "by_variable" {
  description = "data"
  deletion_window_in_days = var.setting
}

variable "setting" {
  default = 7
}
