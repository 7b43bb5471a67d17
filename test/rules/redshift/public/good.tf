resource "aws_redshift_cluster" "good_1" {
  publicly_accessible = false
}

resource "aws_redshift_cluster" "unknown_2" {
  publicly_accessible = var.setting
}

resource "aws_redshiftserverless_workgroup" "good_4" {
  publicly_accessible = false
}

resource "aws_redshiftserverless_workgroup" "unknown_5" {
  publicly_accessible = var.setting
}

variable "setting" {}
