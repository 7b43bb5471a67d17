resource "aws_msk_cluster" "good_1" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
}

resource "aws_msk_cluster" "unknown_2" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = var.setting
      }
    }
  }
}

variable "setting" {}
