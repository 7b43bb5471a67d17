resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length        = 14
  password_reuse_prevention      = 24
  max_password_age               = 90
  require_symbols                = true
  require_numbers                = true
  require_uppercase_characters   = true
  require_lowercase_characters   = true
  allow_users_to_change_password = true
}

resource "aws_iam_account_password_policy" "unknown" {
  minimum_password_length      = var.length
  password_reuse_prevention    = 24
  max_password_age             = var.age
  require_symbols              = true
  require_numbers              = true
  require_uppercase_characters = true
  require_lowercase_characters = true
}

variable "length" {}
variable "age" {}
