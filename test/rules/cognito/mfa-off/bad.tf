resource "aws_cognito_user_pool" "bad_0" {
  name              = "shop"
  mfa_configuration = "OFF"
}

resource "aws_cognito_user_pool" "absent_1" {
  name = "shop"
}
