resource "aws_db_instance" "bad_0" {
  engine                  = "postgres"
  backup_retention_period = 0
}

resource "aws_db_instance" "bad_1" {
  engine                  = "postgres"
  backup_retention_period = 3
}

resource "aws_db_instance" "absent_2" {
  engine = "postgres"
}

resource "aws_rds_cluster" "bad_5" {
  engine                  = "aurora-postgresql"
  backup_retention_period = 1
}

resource "aws_rds_cluster" "absent_6" {
  engine = "aurora-postgresql"
}
