resource "aws_memorydb_cluster" "good_1" {
  tls_enabled = true
}

resource "aws_memorydb_cluster" "unknown_2" {
  tls_enabled = var.setting
}

variable "setting" {}
