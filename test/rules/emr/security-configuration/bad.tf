resource "aws_emr_cluster" "plain" {
  name          = "reports"
  release_label = "emr-7.0.0"
  log_uri       = "s3://logs/emr/"
}

resource "aws_emr_security_configuration" "text" {
  name = "plain"

  configuration = <<EOF
{
  "EncryptionConfiguration": {
    "EnableInTransitEncryption": false,
    "EnableAtRestEncryption": false
  }
}
EOF
}

resource "aws_emr_security_configuration" "encoded" {
  name = "plain"

  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
      EnableAtRestEncryption    = false
    }
  })
}
