module "vpc" {
  source = "terraform-aws-modules/vpc/aws"
}

module "private" {
  source = "app.terraform.io/example/vpc/aws"
}

module "part" {
  source = "terraform-aws-modules/iam/aws//modules/iam-user"
}

module "git" {
  source = "git::https://example.com/network.git"
}

module "hub" {
  source = "github.com/example/network"
}

module "ssh" {
  source = "git@github.com:example/network.git//vpc?depth=1"
}

module "branch" {
  source = "git::https://example.com/network.git?ref=main"
}
