resource "aws_codepipeline" "good" {
  name = "release"

  artifact_store {
    type     = "S3"
    location = "artifacts"

    encryption_key {
      id   = aws_kms_key.artifacts.arn
      type = "KMS"
    }
  }
}

resource "aws_codepipeline" "unknown" {
  name = "release"

  artifact_store {
    type     = "S3"
    location = "artifacts"

    encryption_key {
      id   = var.setting
      type = "KMS"
    }
  }
}

variable "setting" {}
