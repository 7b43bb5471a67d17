resource "aws_db_snapshot" "only" {
  db_instance_identifier = "shop"
  db_snapshot_identifier = "shop-1"
  shared_accounts        = ["all"]
}

resource "aws_db_cluster_snapshot" "several" {
  db_cluster_identifier          = "shop"
  db_cluster_snapshot_identifier = "shop-2"
  shared_accounts                = ["111122223333", "all"]
}

resource "aws_db_snapshot_copy" "lines" {
  source_db_snapshot_identifier = "shop-1"
  target_db_snapshot_identifier = "shop-3"
  kms_key_id                    = "alias/shop"
  shared_accounts = [
    "all",
    "111122223333",
  ]
}
