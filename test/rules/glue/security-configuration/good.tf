variable "mode" {}

resource "aws_glue_security_configuration" "on" {
  name = "jobs"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
      kms_key_arn                = aws_kms_key.jobs.arn
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = aws_kms_key.jobs.arn
    }

    s3_encryption {
      s3_encryption_mode = "SSE-S3"
    }
  }
}

resource "aws_glue_security_configuration" "unknown" {
  name = "jobs"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = var.mode
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = var.mode
    }

    s3_encryption {
      s3_encryption_mode = var.mode
    }
  }
}

resource "aws_glue_job" "on" {
  name                   = "nightly"
  role_arn               = aws_iam_role.glue.arn
  security_configuration = aws_glue_security_configuration.on.name
}

resource "aws_glue_crawler" "on" {
  name                   = "nightly"
  role                   = aws_iam_role.glue.arn
  database_name          = "shop"
  security_configuration = aws_glue_security_configuration.on.name
}
