resource "aws_cloudtrail" "plain" {
  name           = "main"
  s3_bucket_name = "central-trail"
}

resource "aws_cloudtrail" "management" {
  name           = "main"
  s3_bucket_name = "central-trail"

  event_selector {
    include_management_events = true
  }
}
