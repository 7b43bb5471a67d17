resource "aws_db_instance" "off" {
  engine              = "postgres"
  monitoring_interval = 0
}

resource "aws_rds_cluster_instance" "absent" {
  engine             = "aurora-mysql"
  cluster_identifier = "shop"
}
