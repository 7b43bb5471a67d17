variable "configuration" {}

resource "aws_emr_cluster" "encrypted" {
  name                   = "reports"
  release_label          = "emr-7.0.0"
  security_configuration = aws_emr_security_configuration.encrypted.name
}

resource "aws_emr_security_configuration" "encrypted" {
  name = "encrypted"

  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
      EnableAtRestEncryption    = true
      AtRestEncryptionConfiguration = {
        LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "alias/emr" }
      }
    }
  })
}

resource "aws_emr_security_configuration" "unknown" {
  name          = "unknown"
  configuration = var.configuration
}

resource "aws_emr_security_configuration" "file" {
  name          = "file"
  configuration = file("${path.module}/emr.json")
}
