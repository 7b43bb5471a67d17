resource "aws_rds_cluster" "written" {
  engine = "aurora-postgresql"
  storage_encrypted = true
}

resource "aws_rds_cluster" "unknown" {
  engine = "aurora-postgresql"
  storage_encrypted = var.setting
}

resource "aws_rds_cluster" "absent" {
  engine = "aurora-postgresql"
}

variable "setting" {}
