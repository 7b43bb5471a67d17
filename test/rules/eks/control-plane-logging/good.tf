resource "aws_eks_cluster" "all" {
  name                      = "main"
  enabled_cluster_log_types = ["scheduler", "controllerManager", "authenticator", "audit", "api"]
}

resource "aws_eks_cluster" "unknown" {
  name                      = "main"
  enabled_cluster_log_types = var.types
}

variable "types" {}
