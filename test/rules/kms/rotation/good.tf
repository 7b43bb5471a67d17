resource "aws_kms_key" "written" {
  description = "data"
  enable_key_rotation = true
}

resource "aws_kms_key" "unknown" {
  description = "data"
  enable_key_rotation = var.setting
}

variable "setting" {}
