resource "aws_redshift_cluster" "absent" {
  cluster_identifier = "warehouse"
  node_type          = "ra3.large"
}

resource "aws_redshift_cluster" "off" {
  cluster_identifier = "warehouse-2"
  node_type          = "ra3.large"

  logging {
    enable = false
  }
}

resource "aws_redshift_cluster" "no_switch" {
  cluster_identifier = "warehouse-3"
  node_type          = "ra3.large"

  logging {
    s3_key_prefix = "audit/"
  }
}
