variable "logs" { type = list(string) }

resource "aws_docdb_cluster" "audit" {
  cluster_identifier              = "shop"
  enabled_cloudwatch_logs_exports = ["audit", "profiler"]
}

resource "aws_docdb_cluster" "unknown" {
  cluster_identifier              = "shop"
  enabled_cloudwatch_logs_exports = var.logs
}
