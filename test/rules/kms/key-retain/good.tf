resource "aws_kms_key" "kept" {
  enable_key_rotation = true

  lifecycle {
    prevent_destroy = true
  }
}
