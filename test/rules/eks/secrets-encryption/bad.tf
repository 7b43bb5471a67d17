resource "aws_eks_cluster" "unset" {
  name    = "main"
  version = var.eks_version
}

resource "aws_eks_cluster" "no_key" {
  name = "main"

  encryption_config {
    resources = ["secrets"]
  }
}

resource "aws_eks_cluster" "other" {
  name = "main"

  encryption_config {
    resources = ["pods"]
  }
}

variable "eks_version" {}
