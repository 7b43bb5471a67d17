resource "aws_eks_cluster" "unset" {
  name    = "main"
  version = var.eks_version
}

resource "aws_eks_cluster" "two" {
  name                      = "main"
  enabled_cluster_log_types = ["api", "scheduler"]
}

resource "aws_eks_cluster" "four" {
  name                      = "main"
  enabled_cluster_log_types = ["api", "audit", "controllerManager", "scheduler"]
}

variable "eks_version" {}
