variable "days" {}

resource "aws_neptune_cluster" "kept" {
  cluster_identifier                  = "graph"
  iam_database_authentication_enabled = true
  enable_cloudwatch_logs_exports      = ["audit"]
  backup_retention_period             = 7
  deletion_protection                 = true
}

resource "aws_neptune_cluster" "unknown" {
  cluster_identifier                  = "graph"
  iam_database_authentication_enabled = true
  enable_cloudwatch_logs_exports      = ["audit"]
  backup_retention_period             = var.days
  deletion_protection                 = true
}
