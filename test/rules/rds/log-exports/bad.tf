resource "aws_db_instance" "mysql" {
  engine = "mysql"
}

resource "aws_db_instance" "empty" {
  engine                          = "db2-ae"
  enabled_cloudwatch_logs_exports = []
}

resource "aws_db_instance" "sqlserver" {
  engine = "sqlserver-se"
}

resource "aws_rds_cluster" "aurora" {
  engine = "aurora-mysql"
}
