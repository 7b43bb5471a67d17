resource "aws_elasticache_replication_group" "absent" {
  replication_group_id = "sessions"
  description          = "Sessions"
}
