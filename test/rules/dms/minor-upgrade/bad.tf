resource "aws_dms_replication_instance" "off" {
  replication_instance_id    = "shop"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = false
}

resource "aws_dms_replication_instance" "absent" {
  replication_instance_id    = "shop"
  replication_instance_class = "dms.t3.medium"
}
