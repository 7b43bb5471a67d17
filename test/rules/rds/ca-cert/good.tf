variable "authority" {}

resource "aws_db_instance" "new" {
  engine             = "postgres"
  ca_cert_identifier = "rds-ca-rsa2048-g1"
}

resource "aws_db_instance" "unknown" {
  engine             = "postgres"
  ca_cert_identifier = var.authority
}

resource "aws_db_instance" "absent" {
  engine = "postgres"
}
