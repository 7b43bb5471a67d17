resource "aws_s3_access_point" "default" {
  bucket = "reports"
  name   = "reports"
}

resource "aws_s3_access_point" "partly" {
  bucket = "reports"
  name   = "partly"

  public_access_block_configuration {
    block_public_acls = true
  }
}

resource "aws_s3control_multi_region_access_point" "everywhere" {
  details {
    name = "everywhere"

    region {
      bucket = "reports"
    }
  }
}
