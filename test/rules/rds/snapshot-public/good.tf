variable "accounts" { type = list(string) }

resource "aws_db_snapshot" "private" {
  db_instance_identifier = "shop"
  db_snapshot_identifier = "shop-1"
}

resource "aws_db_snapshot" "named" {
  db_instance_identifier = "shop"
  db_snapshot_identifier = "shop-2"
  shared_accounts        = ["111122223333"]
}

resource "aws_db_cluster_snapshot" "unknown" {
  db_cluster_identifier          = "shop"
  db_cluster_snapshot_identifier = "shop-3"
  shared_accounts                = var.accounts
}

resource "aws_db_snapshot" "none" {
  db_instance_identifier = "shop"
  db_snapshot_identifier = "all"
  shared_accounts        = []
}
