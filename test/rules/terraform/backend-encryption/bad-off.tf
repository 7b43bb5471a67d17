terraform {
  backend "s3" {
    bucket       = "state"
    key          = "orders"
    encrypt      = false
    use_lockfile = false
  }
}
