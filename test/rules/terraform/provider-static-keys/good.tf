variable "secret_key" {
  type      = string
  sensitive = true
}

provider "aws" {
  region = "eu-central-1"

  assume_role {
    role_arn = "arn:aws:iam::111122223333:role/deploy"
  }
}

provider "aws" {
  alias      = "given"
  access_key = var.access_key
  secret_key = var.secret_key
}

provider "aws" {
  alias                       = "localstack"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true

  endpoints {
    s3 = "http://localhost:4566"
  }
}

provider "aws" {
  alias                       = "mock"
  access_key                  = "mock_access_key"
  secret_key                  = "mock_secret_key"
  skip_credentials_validation = true
}

provider "google" {
  access_token = "{{secret:3}}"
}

terraform {
  backend "s3" {
    bucket  = "state"
    profile = "deploy"
  }
}
