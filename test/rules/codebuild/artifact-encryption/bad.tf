resource "aws_codebuild_project" "build" {
  name = "build"

  artifacts {
    type                = "S3"
    location            = "results"
    encryption_disabled = true
  }

  secondary_artifacts {
    type                = "S3"
    artifact_identifier = "report"
    location            = "reports"
    encryption_disabled = true
  }

  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "logs"
      encryption_disabled = true
    }
  }
}
