variable "name" {}

resource "aws_db_instance" "own" {
  engine   = "postgres"
  username = "administrators_of_shop"
}

resource "aws_rds_cluster" "unknown" {
  engine          = "aurora-mysql"
  master_username = var.name
}
