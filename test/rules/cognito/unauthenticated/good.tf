resource "aws_cognito_identity_pool" "good_1" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = false
}

resource "aws_cognito_identity_pool" "unknown_2" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = var.setting
}

variable "setting" {}
