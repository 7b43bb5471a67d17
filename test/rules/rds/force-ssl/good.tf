variable "tls" {}
variable "parameters" { type = map(string) }

resource "aws_db_parameter_group" "postgres" {
  family = "postgres14"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_db_instance" "postgres" {
  engine               = "postgres"
  parameter_group_name = aws_db_parameter_group.postgres.name
}

resource "aws_db_parameter_group" "unknown" {
  family = "mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = var.tls
  }
}

resource "aws_db_instance" "unknown" {
  engine               = "mysql"
  parameter_group_name = aws_db_parameter_group.unknown.name
}

resource "aws_db_parameter_group" "dynamic" {
  family = "mysql8.0"

  dynamic "parameter" {
    for_each = var.parameters
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_db_instance" "dynamic" {
  engine               = "mysql"
  parameter_group_name = aws_db_parameter_group.dynamic.name
}

resource "aws_db_parameter_group" "new" {
  family = "mariadb11.8"
}

resource "aws_db_instance" "new" {
  engine               = "mariadb"
  parameter_group_name = aws_db_parameter_group.new.name
}

resource "aws_db_parameter_group" "oracle" {
  family = "oracle-ee-19"
}

resource "aws_db_instance" "oracle" {
  engine               = "oracle-ee"
  parameter_group_name = aws_db_parameter_group.oracle.name
}
