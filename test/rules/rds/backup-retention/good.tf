resource "aws_db_instance" "good_3" {
  engine                  = "postgres"
  backup_retention_period = 7
}

resource "aws_db_instance" "unknown_4" {
  engine                  = "postgres"
  backup_retention_period = var.setting
}

resource "aws_rds_cluster" "good_7" {
  engine                  = "aurora-postgresql"
  backup_retention_period = 14
}

resource "aws_rds_cluster" "unknown_8" {
  engine                  = "aurora-postgresql"
  backup_retention_period = var.setting
}

variable "setting" {}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "shop"
}

resource "aws_db_instance" "replica" {
  replicate_source_db = "shop"
}
