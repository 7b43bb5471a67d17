resource "aws_db_instance" "off" {
  engine   = "postgres"
  multi_az = false
}

resource "aws_db_instance" "absent" {
  engine = "mysql"
}
