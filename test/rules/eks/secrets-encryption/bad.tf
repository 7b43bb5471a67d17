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

variable "eks_version" {}
