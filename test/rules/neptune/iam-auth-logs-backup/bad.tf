resource "aws_neptune_cluster" "absent" {
  cluster_identifier = "graph"
}

resource "aws_neptune_cluster" "off" {
  cluster_identifier                  = "graph"
  iam_database_authentication_enabled = false
  enable_cloudwatch_logs_exports      = ["slowquery"]
  backup_retention_period             = 1
  deletion_protection                 = false
}
