resource "aws_elasticache_replication_group" "off" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  at_rest_encryption_enabled = false
}

resource "aws_elasticache_replication_group" "absent" {
  replication_group_id = "sessions"
  description          = "Sessions"
}
