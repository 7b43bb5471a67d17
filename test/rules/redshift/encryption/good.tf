resource "aws_redshift_cluster" "good_1" {
  encrypted = true
}

resource "aws_redshift_cluster" "unknown_2" {
  encrypted = var.setting
}

variable "setting" {}
