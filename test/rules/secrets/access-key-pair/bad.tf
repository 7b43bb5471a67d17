provider "aws" {
  region     = "eu-west-1"
  access_key = "{{id:AKIA:7}}"
  secret_key = "{{secret:7}}"
}
