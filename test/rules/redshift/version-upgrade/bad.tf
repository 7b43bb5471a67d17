resource "aws_redshift_cluster" "off" {
  cluster_identifier    = "warehouse"
  node_type             = "ra3.large"
  allow_version_upgrade = false
}
