variable "kms" {}

resource "aws_athena_workgroup" "encrypted" {
  name = "reports"

  configuration {
    result_configuration {
      encryption_configuration {
        encryption_option = "SSE_KMS"
        kms_key_arn       = var.kms
      }
    }
  }
}

resource "aws_athena_database" "encrypted" {
  name   = "reports"
  bucket = "reports"

  encryption_configuration {
    encryption_option = "SSE_S3"
  }
}
