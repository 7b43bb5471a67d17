resource "aws_rds_cluster" "written" {
  engine = "aurora-postgresql"
  storage_encrypted = false
}

resource "aws_rds_cluster" "by_variable" {
  engine = "aurora-postgresql"
  storage_encrypted = var.setting
}

variable "setting" {
  default = false
}
