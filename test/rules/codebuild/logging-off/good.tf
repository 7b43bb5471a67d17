resource "aws_codebuild_project" "bucket" {
  name = "build"

  logs_config {
    cloudwatch_logs {
      status = "DISABLED"
    }

    s3_logs {
      status   = var.status
      location = "logs"
    }
  }
}

variable "status" {}
