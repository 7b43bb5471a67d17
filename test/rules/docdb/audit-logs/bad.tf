resource "aws_docdb_cluster" "absent" {
  cluster_identifier = "shop"
}

resource "aws_docdb_cluster" "profiler" {
  cluster_identifier              = "shop"
  enabled_cloudwatch_logs_exports = ["profiler"]
}
