resource "aws_elasticache_replication_group" "off" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  transit_encryption_enabled = false
}

resource "aws_elasticache_replication_group" "absent" {
  replication_group_id = "sessions"
  description          = "Sessions"
}

resource "aws_elasticache_cluster" "memcached" {
  cluster_id     = "pages"
  engine         = "memcached"
  engine_version = "1.6.22"
}
