resource "aws_elasticache_replication_group" "absent" {
  replication_group_id = "sessions"
  description          = "Sessions"
}

resource "aws_elasticache_cluster" "off" {
  cluster_id               = "sessions"
  engine                   = "redis"
  snapshot_retention_limit = 0
}
