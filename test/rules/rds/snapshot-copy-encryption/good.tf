variable "key" {}

resource "aws_db_snapshot_copy" "key" {
  source_db_snapshot_identifier = "shop"
  target_db_snapshot_identifier = "shop-copy"
  kms_key_id                    = "alias/copies"
}

resource "aws_db_snapshot_copy" "unknown" {
  source_db_snapshot_identifier = "shop"
  target_db_snapshot_identifier = "shop-copy"
  kms_key_id                    = var.key
}

resource "aws_db_cluster_snapshot" "as_its_cluster" {
  db_cluster_identifier          = "shop"
  db_cluster_snapshot_identifier = "shop-1"
}
