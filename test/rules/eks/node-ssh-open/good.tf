resource "aws_eks_node_group" "none" {
  cluster_name = "main"
}

resource "aws_eks_node_group" "limited" {
  cluster_name = "main"

  remote_access {
    ec2_ssh_key               = "ops"
    source_security_group_ids = var.groups
  }
}

variable "groups" {}
