resource "aws_cognito_user_pool" "good_2" {
  name              = "shop"
  mfa_configuration = "OPTIONAL"
}

resource "aws_cognito_user_pool" "unknown_3" {
  name              = "shop"
  mfa_configuration = var.setting
}

variable "setting" {}
