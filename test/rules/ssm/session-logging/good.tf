variable "kms_key_id" {
  type = string
}

resource "aws_ssm_document" "encrypted" {
  name          = "encrypted"
  document_type = "Session"

  content = <<-JSON
    {
      "schemaVersion": "1.0",
      "inputs": { "s3BucketName": "", "kmsKeyId": "${var.kms_key_id}" }
    }
  JSON
}

resource "aws_ssm_document" "yaml" {
  name            = "yaml"
  document_type   = "Session"
  document_format = "YAML"

  content = <<-YAML
    schemaVersion: '1.0'
    inputs:
      kmsKeyId: '${var.kms_key_id}'
  YAML
}

resource "aws_ssm_document" "elsewhere" {
  name          = "elsewhere"
  document_type = "Session"
  content       = file("session.json")
}
