resource "aws_neptune_cluster_instance" "good_1" {
  publicly_accessible = false
}

resource "aws_neptune_cluster_instance" "unknown_2" {
  publicly_accessible = var.setting
}

variable "setting" {}
