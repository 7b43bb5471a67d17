resource "aws_msk_cluster" "unset" {
  cluster_name  = "kafka"
  kafka_version = var.kafka
}

resource "aws_msk_cluster" "off" {
  cluster_name = "kafka"

  logging_info {
    broker_logs {
      firehose {
        enabled = false
      }
    }
  }
}

variable "kafka" {}
