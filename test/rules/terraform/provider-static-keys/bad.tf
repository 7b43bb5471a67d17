provider "aws" {
  region     = "eu-central-1"
  access_key = "our-access-key"
  secret_key = "our-secret-key"
}

provider "aws" {
  alias      = "documented"
  access_key = "AKIAIOSFODNN7EXAMPLE"
  secret_key = var.secret_key
}

provider "aws" {
  alias      = "named"
  access_key = "my-access-key"
}

terraform {
  backend "s3" {
    bucket     = "state"
    encrypt    = true
    access_key = "our-access-key"
    secret_key = "our-secret-key"
  }
}
