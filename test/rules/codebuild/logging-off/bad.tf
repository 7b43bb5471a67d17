resource "aws_codebuild_project" "build" {
  name = "build"

  logs_config {
    cloudwatch_logs {
      status = "DISABLED"
    }

    s3_logs {
      status = "DISABLED"
    }
  }
}
