variable "logs" { type = list(string) }

resource "aws_db_instance" "mysql" {
  engine                          = "mysql"
  enabled_cloudwatch_logs_exports = ["error"]
}

resource "aws_db_instance" "unknown" {
  engine                          = "mysql"
  enabled_cloudwatch_logs_exports = var.logs
}

resource "aws_rds_cluster_instance" "member" {
  engine             = "aurora-mysql"
  cluster_identifier = "shop"
}

resource "aws_rds_cluster" "serverless" {
  engine      = "aurora-mysql"
  engine_mode = "serverless"
}
