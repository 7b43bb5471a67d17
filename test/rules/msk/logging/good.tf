resource "aws_msk_cluster" "kafka" {
  cluster_name = "kafka"

  logging_info {
    broker_logs {
      s3 {
        enabled = true
        bucket  = var.bucket
      }
    }
  }
}

variable "bucket" {}
