variable "port" {}

resource "aws_db_instance" "own" {
  engine = "mysql"
  port   = 6321
}

resource "aws_db_instance" "unknown" {
  engine = "mysql"
  port   = var.port
}

resource "aws_db_instance" "absent" {
  engine = "mysql"
}
