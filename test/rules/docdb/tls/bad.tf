resource "aws_docdb_cluster_parameter_group" "plain" {
  family = "docdb5.0"

  parameter {
    name  = "audit_logs"
    value = "enabled"
  }

  parameter {
    name  = "tls"
    value = "disabled"
  }
}
