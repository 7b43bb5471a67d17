resource "aws_db_instance" "written" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  publicly_accessible = true
}

resource "aws_db_instance" "by_variable" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  publicly_accessible = var.setting
}

variable "setting" {
  default = true
}
