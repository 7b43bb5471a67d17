resource "aws_db_instance" "written" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  storage_encrypted = true
}

resource "aws_db_instance" "unknown" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  storage_encrypted = var.setting
}

variable "setting" {}
