resource "aws_kms_key" "disabled" {
  enable_key_rotation = true
  is_enabled          = false
}

resource "aws_kms_external_key" "disabled" {
  enabled = false
}
