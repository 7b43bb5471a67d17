resource "aws_opensearch_domain" "bad_0" {
  node_to_node_encryption {
    enabled = false
  }
}

resource "aws_opensearch_domain" "absent_1" {
}

resource "aws_elasticsearch_domain" "bad_4" {
  node_to_node_encryption {
    enabled = false
  }
}

resource "aws_elasticsearch_domain" "absent_5" {
}
