resource "aws_docdb_cluster" "good_2" {
  storage_encrypted = true
}

resource "aws_docdb_cluster" "unknown_3" {
  storage_encrypted = var.setting
}

variable "setting" {}
