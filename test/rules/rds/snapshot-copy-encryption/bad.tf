resource "aws_db_snapshot_copy" "absent" {
  source_db_snapshot_identifier = "shop"
  target_db_snapshot_identifier = "shop-copy"
}

resource "aws_db_snapshot_copy" "empty" {
  source_db_snapshot_identifier = "shop"
  target_db_snapshot_identifier = "shop-copy"
  kms_key_id                    = ""
}

resource "aws_db_cluster_snapshot" "plain" {
  db_cluster_identifier          = "shop"
  db_cluster_snapshot_identifier = "shop-1"
  storage_encrypted              = false
}
