resource "aws_codepipeline" "bad" {
  name = "release"

  artifact_store {
    type     = "S3"
    location = "artifacts"
  }
}

resource "aws_codepipeline" "regions" {
  name = "release"

  artifact_store {
    region   = "eu-central-1"
    type     = "S3"
    location = var.bucket
  }
}

variable "bucket" {}
