variable "zone" {}

resource "aws_subnet" "one" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "eu-west-1a"
}

resource "aws_subnet" "two" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.1.0/24"
  availability_zone = var.zone

  tags = {
    region = "us-east-1"
  }
}

variable "region" {}

provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "other"
  region = var.region
}

provider "google" {
  region = "us-east1"
}
