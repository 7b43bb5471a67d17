variable "days" {}

resource "aws_docdb_cluster" "kept" {
  cluster_identifier      = "shop"
  backup_retention_period = 14
  deletion_protection     = true
}

resource "aws_docdb_cluster" "unknown" {
  cluster_identifier      = "shop"
  backup_retention_period = var.days
  deletion_protection     = true
}
