resource "aws_opensearch_domain" "good_2" {
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_opensearch_domain" "unknown_3" {
  node_to_node_encryption {
    enabled = var.setting
  }
}

resource "aws_elasticsearch_domain" "good_6" {
  node_to_node_encryption {
    enabled = true
  }
}

resource "aws_elasticsearch_domain" "unknown_7" {
  node_to_node_encryption {
    enabled = var.setting
  }
}

variable "setting" {}
