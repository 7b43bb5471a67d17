resource "aws_db_instance" "absent" {
  engine = "postgres"
}

resource "aws_rds_cluster_instance" "empty_key" {
  engine                          = "aurora-mysql"
  cluster_identifier              = "shop"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = ""
}
