variable "public" {
  type = bool
}

resource "aws_dms_replication_instance" "absent" {
  replication_instance_id    = "absent"
  replication_instance_class = "dms.t3.medium"
}

resource "aws_dms_replication_instance" "unknown" {
  replication_instance_id    = "unknown"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = var.public
}
