variable "name" {}

resource "aws_db_instance" "shop_orders" {
  engine              = "postgres"
  skip_final_snapshot = true
}

resource "aws_rds_cluster" "named" {
  cluster_identifier  = "shop-cluster"
  engine              = "aurora-mysql"
  skip_final_snapshot = "true"
}

resource "aws_docdb_cluster" "has_name" {
  skip_final_snapshot       = true
  final_snapshot_identifier = "documents-final"
}

resource "aws_neptune_cluster" "graph" {
  cluster_identifier  = var.name
  skip_final_snapshot = true
}

resource "aws_redshift_cluster" "warehouse" {
  cluster_identifier  = "warehouse"
  node_type           = "ra3.large"
  skip_final_snapshot = true
}
