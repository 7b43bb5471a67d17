variable "unused" {}

resource "aws_elasticache_replication_group" "absent" {
  replication_group_id = var.unused
  description          = "Sessions"
}
