resource "aws_emr_cluster" "absent" {
  name          = "reports"
  release_label = "emr-7.0.0"
}
