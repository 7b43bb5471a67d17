resource "aws_db_instance" "bad_0" {
  auto_minor_version_upgrade = false
}

resource "aws_rds_cluster_instance" "bad_3" {
  auto_minor_version_upgrade = false
}
