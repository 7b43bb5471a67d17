resource "aws_cognito_user_pool" "good" {
  name                = "users"
  deletion_protection = "ACTIVE"
}

resource "aws_cognito_user_pool" "unknown" {
  name                = "users"
  deletion_protection = var.setting
}

variable "setting" {}
