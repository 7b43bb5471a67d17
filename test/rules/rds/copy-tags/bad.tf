resource "aws_db_instance" "absent" {
  engine = "postgres"
}

resource "aws_rds_cluster" "off" {
  engine                = "aurora-mysql"
  copy_tags_to_snapshot = false
}
