variable "setting" {}

resource "aws_redshift_cluster" "default" {
  cluster_identifier = "warehouse"
  node_type          = "ra3.large"
}

resource "aws_redshift_cluster" "unknown" {
  cluster_identifier    = "warehouse"
  node_type             = "ra3.large"
  allow_version_upgrade = var.setting
}
