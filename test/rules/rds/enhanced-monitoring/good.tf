variable "interval" {}

resource "aws_db_instance" "on" {
  engine              = "postgres"
  monitoring_interval = 5
  monitoring_role_arn = aws_iam_role.monitoring.arn
}

resource "aws_db_instance" "unknown" {
  engine              = "postgres"
  monitoring_interval = var.interval
}
