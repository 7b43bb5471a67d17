resource "aws_docdb_cluster" "absent" {
  cluster_identifier = "shop"
}

resource "aws_docdb_cluster" "short" {
  cluster_identifier      = "shop"
  backup_retention_period = 5
  deletion_protection     = false
}
