resource "aws_db_instance" "known" {
  engine   = "sqlserver-se"
  username = "sa"
}

resource "aws_rds_cluster" "known" {
  engine          = "aurora-mysql"
  master_username = "admin"
}
