variable "setting" {}

resource "aws_elasticache_replication_group" "on" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  at_rest_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "unknown" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  at_rest_encryption_enabled = var.setting
}

resource "aws_elasticache_replication_group" "valkey" {
  replication_group_id = "sessions"
  description          = "Sessions"
  engine               = "valkey"
}

resource "aws_elasticache_replication_group" "secondary" {
  replication_group_id        = "sessions"
  description                 = "Sessions"
  global_replication_group_id = "shop-sessions"
}
