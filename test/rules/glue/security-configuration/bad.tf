resource "aws_glue_security_configuration" "off" {
  name = "jobs"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "DISABLED"
    }

    job_bookmarks_encryption {
    }

    s3_encryption {
      s3_encryption_mode = "DISABLED"
    }
  }
}

resource "aws_glue_security_configuration" "no_key" {
  name = "jobs"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
      kms_key_arn                = aws_kms_key.jobs.arn
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
    }

    s3_encryption {
      s3_encryption_mode = "SSE-S3"
    }
  }
}

resource "aws_glue_job" "none" {
  name     = "nightly"
  role_arn = aws_iam_role.glue.arn
}

resource "aws_glue_crawler" "none" {
  name          = "nightly"
  role          = aws_iam_role.glue.arn
  database_name = "shop"
}

resource "aws_glue_dev_endpoint" "none" {
  name     = "notebook"
  role_arn = aws_iam_role.glue.arn
}
