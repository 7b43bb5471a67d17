resource "aws_db_instance" "written" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  publicly_accessible = false
}

resource "aws_db_instance" "unknown" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  publicly_accessible = var.setting
}

resource "aws_db_instance" "absent" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
}

variable "setting" {}
