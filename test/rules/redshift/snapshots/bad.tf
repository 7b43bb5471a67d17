resource "aws_redshift_cluster" "bad_0" {
  automated_snapshot_retention_period = 1
}
