variable "public" {
  default = true
}

resource "aws_dms_replication_instance" "written" {
  replication_instance_id    = "written"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = true # on purpose?
}

resource "aws_dms_replication_instance" "by_variable" {
  replication_instance_id    = "by-variable"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = var.public
}
