resource "aws_cognito_identity_pool" "bad_0" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = true
}
