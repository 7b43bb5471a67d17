variable "setting" {}

resource "aws_db_instance" "on" {
  engine                              = "mysql"
  iam_database_authentication_enabled = true
}

resource "aws_db_instance" "unknown" {
  engine                              = "mysql"
  iam_database_authentication_enabled = var.setting
}

resource "aws_db_instance" "sqlserver" {
  engine = "sqlserver-se"
}

resource "aws_db_instance" "replica" {
  replicate_source_db = "shop"
}

resource "aws_rds_cluster_instance" "member" {
  engine             = "aurora-mysql"
  cluster_identifier = "shop"
}

resource "aws_rds_cluster" "on" {
  engine                              = "aurora-postgresql"
  iam_database_authentication_enabled = true
}
