resource "aws_dax_cluster" "bad_0" {
  server_side_encryption {
    enabled = false
  }
  cluster_endpoint_encryption_type = "TLS"
}

resource "aws_dax_cluster" "absent_1" {
  cluster_endpoint_encryption_type = "TLS"
}

resource "aws_dax_cluster" "bad_4" {
  cluster_endpoint_encryption_type = "NONE"
  server_side_encryption {
    enabled = true
  }
}

resource "aws_dax_cluster" "absent_5" {
  server_side_encryption {
    enabled = true
  }
}
