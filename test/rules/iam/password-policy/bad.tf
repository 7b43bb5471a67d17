resource "aws_iam_account_password_policy" "weak" {
  minimum_password_length        = 8
  password_reuse_prevention      = 4
  max_password_age               = 365
  require_symbols                = false
  require_numbers                = true
  require_uppercase_characters   = true
  require_lowercase_characters   = true
  allow_users_to_change_password = false
}

resource "aws_iam_account_password_policy" "absent" {
  allow_users_to_change_password = true
}

resource "aws_iam_account_password_policy" "never_expires" {
  minimum_password_length      = 16
  password_reuse_prevention    = 24
  max_password_age             = 0
  require_symbols              = true
  require_numbers              = true
  require_uppercase_characters = true
  require_lowercase_characters = true
}
