resource "aws_redshift_cluster" "good_1" {
  automated_snapshot_retention_period = 7
}

resource "aws_redshift_cluster" "unknown_2" {
  automated_snapshot_retention_period = var.setting
}

variable "setting" {}
