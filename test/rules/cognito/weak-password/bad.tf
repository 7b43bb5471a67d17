resource "aws_cognito_user_pool" "bad_0" {
  name = "shop"

  password_policy {
    minimum_length = 6
  }
}

resource "aws_cognito_user_pool" "bad_3" {
  name = "shop"

  password_policy {
    require_symbols = false
  }
}

resource "aws_cognito_user_pool" "bad_6" {
  name = "shop"

  password_policy {
    require_numbers = false
  }
}
