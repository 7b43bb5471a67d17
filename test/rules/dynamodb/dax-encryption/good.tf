resource "aws_dax_cluster" "good_2" {
  server_side_encryption {
    enabled = true
  }
  cluster_endpoint_encryption_type = "TLS"
}

resource "aws_dax_cluster" "unknown_3" {
  server_side_encryption {
    enabled = var.setting
  }
  cluster_endpoint_encryption_type = "TLS"
}

resource "aws_dax_cluster" "good_6" {
  cluster_endpoint_encryption_type = "TLS"
  server_side_encryption {
    enabled = true
  }
}

resource "aws_dax_cluster" "unknown_7" {
  cluster_endpoint_encryption_type = var.setting
  server_side_encryption {
    enabled = true
  }
}

variable "setting" {}
