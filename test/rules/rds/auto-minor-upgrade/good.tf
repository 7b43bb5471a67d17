resource "aws_db_instance" "good_1" {
  auto_minor_version_upgrade = true
}

resource "aws_db_instance" "unknown_2" {
  auto_minor_version_upgrade = var.setting
}

resource "aws_rds_cluster_instance" "good_4" {
  auto_minor_version_upgrade = true
}

resource "aws_rds_cluster_instance" "unknown_5" {
  auto_minor_version_upgrade = var.setting
}

variable "setting" {}
