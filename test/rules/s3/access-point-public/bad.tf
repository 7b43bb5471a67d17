resource "aws_s3_access_point" "reports" {
  bucket = "reports"
  name   = "reports"

  public_access_block_configuration {
    block_public_acls       = false
    block_public_policy     = true
    restrict_public_buckets = false
  }
}

resource "aws_s3control_multi_region_access_point" "everywhere" {
  details {
    name = "everywhere"

    public_access_block {
      ignore_public_acls = false
    }

    region {
      bucket = "reports"
    }
  }
}
