variable "setting" {}

resource "aws_db_instance" "on" {
  engine                = "postgres"
  copy_tags_to_snapshot = true
}

resource "aws_rds_cluster" "unknown" {
  engine                = "aurora-mysql"
  copy_tags_to_snapshot = var.setting
}

resource "aws_rds_cluster_instance" "member" {
  engine             = "aurora-mysql"
  cluster_identifier = "shop"
}
