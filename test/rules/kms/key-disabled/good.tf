resource "aws_kms_key" "enabled" {
  enable_key_rotation = true
  is_enabled          = true
}

resource "aws_kms_key" "absent" {
  enable_key_rotation = true
}

resource "aws_kms_key" "unknown" {
  is_enabled = var.enabled
}

variable "enabled" {}
