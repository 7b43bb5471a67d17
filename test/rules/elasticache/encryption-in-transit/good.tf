variable "setting" {}

resource "aws_elasticache_replication_group" "on" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "unknown" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  transit_encryption_enabled = var.setting
}

resource "aws_elasticache_cluster" "redis" {
  cluster_id = "pages"
  engine     = "redis"
}

resource "aws_elasticache_cluster" "member" {
  cluster_id           = "sessions-1"
  replication_group_id = aws_elasticache_replication_group.on.id
}
