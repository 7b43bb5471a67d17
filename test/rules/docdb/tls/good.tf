variable "tls" {}

resource "aws_docdb_cluster_parameter_group" "on" {
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = "enabled"
  }
}

resource "aws_docdb_cluster_parameter_group" "unknown" {
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = var.tls
  }
}

resource "aws_docdb_cluster_parameter_group" "default" {
  family = "docdb5.0"
}
