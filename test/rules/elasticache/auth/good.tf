variable "token" {}

resource "aws_elasticache_replication_group" "token" {
  replication_group_id = "sessions"
  description          = "Sessions"
  auth_token           = var.token
}

resource "aws_elasticache_replication_group" "write_only" {
  replication_group_id  = "sessions"
  description           = "Sessions"
  auth_token_wo         = var.token
  auth_token_wo_version = 1
}

resource "aws_elasticache_replication_group" "users" {
  replication_group_id = "sessions"
  description          = "Sessions"
  user_group_ids       = ["programs"]
}
