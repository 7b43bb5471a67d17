resource "aws_batch_job_definition" "plain" {
  name                 = "job"
  type                 = "container"
  container_properties = "{\"image\": \"busybox\", \"privileged\": false}"
}

resource "aws_batch_job_definition" "unknown" {
  name = "job"
  type = "container"
  container_properties = jsonencode({
    image      = "busybox"
    privileged = var.privileged
  })
}

variable "privileged" {}
