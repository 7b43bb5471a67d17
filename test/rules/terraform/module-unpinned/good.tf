module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.8.1"
}

module "tag" {
  source = "git::https://example.com/network.git?ref=v1.2.0"
}

module "commit" {
  source = "github.com/example/network//vpc?depth=1&ref=51d462976d84fdea54b47d80dcabbf680badcdb8"
}

module "local" {
  source = "../network"
}

module "archive" {
  source = "s3::https://s3-eu-west-1.amazonaws.com/example/network.zip"
}

module "web" {
  source = "https://example.com/network.zip"
}
