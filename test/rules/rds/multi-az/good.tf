variable "standby" {}

resource "aws_db_instance" "on" {
  engine   = "postgres"
  multi_az = true
}

resource "aws_db_instance" "unknown" {
  engine   = "postgres"
  multi_az = var.standby
}

resource "aws_db_instance" "replica" {
  replicate_source_db = "shop"
}

resource "aws_rds_cluster_instance" "member" {
  engine             = "aurora-mysql"
  cluster_identifier = "shop"
}
