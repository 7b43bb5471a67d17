resource "aws_eks_cluster" "good_1" {
  name = "shop"

  vpc_config {
    endpoint_public_access = false
  }
}

resource "aws_eks_cluster" "unknown_2" {
  name = "shop"

  vpc_config {
    endpoint_public_access = var.setting
  }
}

variable "setting" {}

resource "aws_eks_cluster" "limited" {
  vpc_config {
    public_access_cidrs = ["203.0.113.0/24"]
  }
}

resource "aws_eks_cluster" "unknown_cidrs" {
  vpc_config {
    public_access_cidrs = var.setting
  }
}
