resource "aws_cognito_user_pool" "good" {
  name           = "users"
  user_pool_tier = "PLUS"

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

resource "aws_cognito_user_pool" "unknown" {
  name = "users"

  user_pool_add_ons {
    advanced_security_mode = var.setting
  }
}

variable "setting" {}
