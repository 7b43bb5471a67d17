resource "aws_kms_key" "absent" {
  enable_key_rotation = true
}

resource "aws_kms_key" "allowed" {
  enable_key_rotation = true

  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_kms_key" "other_lifecycle" {
  enable_key_rotation = true

  lifecycle {
    ignore_changes = [tags]
  }
}
