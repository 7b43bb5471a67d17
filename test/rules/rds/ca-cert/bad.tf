resource "aws_db_instance" "old" {
  engine             = "postgres"
  ca_cert_identifier = "rds-ca-2019"
}

resource "aws_rds_cluster_instance" "old" {
  engine             = "aurora-mysql"
  cluster_identifier = "shop"
  ca_cert_identifier = "rds-ca-2015"
}
