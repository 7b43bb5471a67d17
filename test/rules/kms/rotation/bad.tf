resource "aws_kms_key" "written" {
  description = "data"
  enable_key_rotation = false
}

resource "aws_kms_key" "absent" {
  description = "data"
}

resource "aws_kms_key" "by_variable" {
  description = "data"
  enable_key_rotation = var.setting
}

variable "setting" {
  default = false
}
