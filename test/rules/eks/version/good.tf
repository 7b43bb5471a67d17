resource "aws_eks_cluster" "newer_than_the_table" {
  name    = "main"
  version = "1.41"
}

resource "aws_eks_cluster" "unknown" {
  name    = "main"
  version = var.eks_version
}

variable "eks_version" {}
