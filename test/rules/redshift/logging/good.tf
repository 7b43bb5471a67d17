variable "enable" {}

resource "aws_redshift_cluster" "inside" {
  cluster_identifier = "warehouse"
  node_type          = "ra3.large"

  logging {
    enable      = true
    bucket_name = "audit"
  }
}

resource "aws_redshift_cluster" "unknown" {
  cluster_identifier = "warehouse-2"
  node_type          = "ra3.large"

  logging {
    enable = var.enable
  }
}

resource "aws_redshift_cluster" "apart" {
  cluster_identifier = "warehouse-3"
  node_type          = "ra3.large"
}

resource "aws_redshift_logging" "apart" {
  cluster_identifier = aws_redshift_cluster.apart.id
  bucket_name        = "audit"
}

resource "aws_redshift_cluster" "by_name" {
  cluster_identifier = "warehouse-4"
  node_type          = "ra3.large"
}

resource "aws_redshift_logging" "by_name" {
  cluster_identifier   = "warehouse-4"
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog"]
}
