resource "aws_cognito_user_pool" "bad" {
  name = "users"

  user_pool_add_ons {
    advanced_security_mode = "OFF"
  }
}

resource "aws_cognito_user_pool" "unset" {
}
