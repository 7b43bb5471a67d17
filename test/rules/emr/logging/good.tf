variable "bucket" {}

resource "aws_emr_cluster" "written" {
  name          = "reports"
  release_label = "emr-7.0.0"
  log_uri       = "s3://logs/emr/"
}

resource "aws_emr_cluster" "unknown" {
  name          = "reports"
  release_label = "emr-7.0.0"
  log_uri       = "s3://${var.bucket}/emr/"
}
