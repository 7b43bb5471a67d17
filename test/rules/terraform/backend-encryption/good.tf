terraform {
  backend "s3" {
    bucket       = "state"
    key          = "orders"
    encrypt      = true
    use_lockfile = true
  }
}
