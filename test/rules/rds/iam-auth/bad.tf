resource "aws_db_instance" "off" {
  engine                              = "mysql"
  iam_database_authentication_enabled = false
}

resource "aws_db_instance" "absent" {
  engine = "postgres"
}

resource "aws_rds_cluster" "off" {
  engine                              = "aurora-mysql"
  iam_database_authentication_enabled = false
}

resource "aws_rds_cluster" "absent" {
  engine = "aurora-postgresql"
}

resource "aws_rds_cluster" "restored" {
  snapshot_identifier = "shop"
}
