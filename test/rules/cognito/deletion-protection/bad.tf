resource "aws_cognito_user_pool" "bad" {
  name                = "users"
  deletion_protection = "INACTIVE"
}

resource "aws_cognito_user_pool" "unset" {
}
