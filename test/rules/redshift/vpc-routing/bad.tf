resource "aws_redshift_cluster" "off" {
  cluster_identifier   = "warehouse"
  node_type            = "ra3.large"
  enhanced_vpc_routing = false
}

resource "aws_redshift_cluster" "absent" {
  cluster_identifier = "warehouse"
  node_type          = "ra3.large"
}

resource "aws_redshiftserverless_workgroup" "absent" {
  namespace_name = "shop"
  workgroup_name = "shop"
}
