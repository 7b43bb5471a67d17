variable "setting" {}

resource "aws_redshift_cluster" "on" {
  cluster_identifier   = "warehouse"
  node_type            = "ra3.large"
  enhanced_vpc_routing = true
}

resource "aws_redshift_cluster" "unknown" {
  cluster_identifier   = "warehouse"
  node_type            = "ra3.large"
  enhanced_vpc_routing = var.setting
}
