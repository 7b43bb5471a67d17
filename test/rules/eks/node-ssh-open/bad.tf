resource "aws_eks_node_group" "nodes" {
  cluster_name = "main"

  remote_access {
    ec2_ssh_key = "ops"
  }
}

resource "aws_eks_node_group" "reference" {
  cluster_name = "main"

  remote_access {
    ec2_ssh_key = var.key
  }
}

variable "key" {}
