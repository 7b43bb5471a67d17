variable "setting" {}

resource "aws_dms_replication_instance" "on" {
  replication_instance_id    = "shop"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = true
}

resource "aws_dms_replication_instance" "unknown" {
  replication_instance_id    = "shop"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = var.setting
}
