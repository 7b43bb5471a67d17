resource "aws_db_instance" "mysql" {
  engine = "mysql"
  port   = 3306
}

resource "aws_db_instance" "sqlserver" {
  engine = "sqlserver-ee"
  port   = "1433"
}

resource "aws_rds_cluster" "aurora" {
  engine = "aurora-postgresql"
  port   = 5432
}
