variable "setting" {}

resource "aws_db_instance" "on" {
  engine                          = "postgres"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = aws_kms_key.database.arn
}

resource "aws_db_instance" "unknown" {
  engine                       = "postgres"
  performance_insights_enabled = var.setting
}
