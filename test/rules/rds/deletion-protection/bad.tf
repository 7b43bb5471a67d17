resource "aws_db_instance" "bad_0" {
  deletion_protection = false
}

resource "aws_db_instance" "absent_1" {
}

resource "aws_rds_cluster" "bad_4" {
  deletion_protection = false
}

resource "aws_rds_cluster" "absent_5" {
}
