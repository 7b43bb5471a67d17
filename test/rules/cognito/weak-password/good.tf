resource "aws_cognito_user_pool" "good_1" {
  name = "shop"

  password_policy {
    minimum_length = 12
  }
}

resource "aws_cognito_user_pool" "unknown_2" {
  name = "shop"

  password_policy {
    minimum_length = var.setting
  }
}

resource "aws_cognito_user_pool" "good_4" {
  name = "shop"

  password_policy {
    require_symbols = true
  }
}

resource "aws_cognito_user_pool" "unknown_5" {
  name = "shop"

  password_policy {
    require_symbols = var.setting
  }
}

resource "aws_cognito_user_pool" "good_7" {
  name = "shop"

  password_policy {
    require_numbers = true
  }
}

resource "aws_cognito_user_pool" "unknown_8" {
  name = "shop"

  password_policy {
    require_numbers = var.setting
  }
}

variable "setting" {}
