resource "aws_db_instance" "good_2" {
  deletion_protection = true
}

resource "aws_db_instance" "unknown_3" {
  deletion_protection = var.setting
}

resource "aws_rds_cluster" "good_6" {
  deletion_protection = true
}

resource "aws_rds_cluster" "unknown_7" {
  deletion_protection = var.setting
}

variable "setting" {}
