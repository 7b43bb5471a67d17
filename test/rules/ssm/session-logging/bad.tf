resource "aws_ssm_document" "nothing" {
  name          = "SSM-SessionManagerRunShell"
  document_type = "Session"

  content = <<-JSON
    {
      "schemaVersion": "1.0",
      "sessionType": "Standard_Stream",
      "inputs": {
        "s3BucketName": "",
        "cloudWatchLogGroupName": "",
        "kmsKeyId": ""
      }
    }
  JSON
}

resource "aws_ssm_document" "open" {
  name          = "open"
  document_type = "Session"

  content = jsonencode({
    schemaVersion = "1.0"
    sessionType   = "Standard_Stream"
    inputs = {
      s3BucketName        = "sessions"
      s3EncryptionEnabled = false
    }
  })
}

resource "aws_ssm_document" "yaml" {
  name            = "yaml"
  document_type   = "Session"
  document_format = "YAML"

  content = <<-YAML
    schemaVersion: '1.0'
    sessionType: Standard_Stream
    inputs:
      s3BucketName: ''
      cloudWatchLogGroupName: ''
      kmsKeyId: ''
  YAML
}
