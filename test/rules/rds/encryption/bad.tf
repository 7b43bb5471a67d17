resource "aws_db_instance" "written" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  storage_encrypted = false
}

resource "aws_db_instance" "absent" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
}

resource "aws_db_instance" "by_variable" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  storage_encrypted = var.setting
}

variable "setting" {
  default = false
}
