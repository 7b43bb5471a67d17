resource "aws_msk_cluster" "bad_0" {
  encryption_info {
    encryption_in_transit {
      client_broker = "PLAINTEXT"
    }
  }
}

resource "aws_msk_cluster" "bad_1" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT"
    }
  }
}

resource "aws_msk_cluster" "bad_4" {
  encryption_info {
    encryption_in_transit {
      in_cluster = false
    }
  }
}
