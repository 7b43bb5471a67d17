variable "days" {}

resource "aws_elasticache_replication_group" "on" {
  replication_group_id     = "sessions"
  description              = "Sessions"
  snapshot_retention_limit = 1
}

resource "aws_elasticache_cluster" "unknown" {
  cluster_id               = "sessions"
  engine                   = "redis"
  snapshot_retention_limit = var.days
}

resource "aws_elasticache_cluster" "memcached" {
  cluster_id = "pages"
  engine     = "memcached"
}

resource "aws_elasticache_cluster" "member" {
  cluster_id           = "sessions-1"
  engine               = "redis"
  replication_group_id = aws_elasticache_replication_group.on.id
}
