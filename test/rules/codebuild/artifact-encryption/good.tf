resource "aws_codebuild_project" "build" {
  name = "build"

  artifacts {
    type                = "S3"
    encryption_disabled = var.public
  }
}

variable "public" {}
