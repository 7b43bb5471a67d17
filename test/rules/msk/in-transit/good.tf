resource "aws_msk_cluster" "good_2" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
    }
  }
}

resource "aws_msk_cluster" "unknown_3" {
  encryption_info {
    encryption_in_transit {
      client_broker = var.setting
    }
  }
}

resource "aws_msk_cluster" "good_5" {
  encryption_info {
    encryption_in_transit {
      in_cluster = true
    }
  }
}

resource "aws_msk_cluster" "unknown_6" {
  encryption_info {
    encryption_in_transit {
      in_cluster = var.setting
    }
  }
}

variable "setting" {}
