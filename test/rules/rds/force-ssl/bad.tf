resource "aws_db_parameter_group" "postgres" {
  family = "postgres16"

  parameter {
    name  = "log_statement"
    value = "ddl"
  }

  parameter {
    name         = "rds.force_ssl"
    value        = "0"
    apply_method = "pending-reboot"
  }
}

resource "aws_rds_cluster_parameter_group" "cluster" {
  family = "aurora-mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = "OFF"
  }
}

resource "aws_rds_cluster" "shop" {
  engine                          = "aurora-mysql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.cluster.name
}

resource "aws_db_parameter_group" "old" {
  family = "mariadb10.11"

  parameter {
    name  = "max_connections"
    value = "100"
  }
}

resource "aws_db_instance" "old" {
  engine               = "mariadb"
  parameter_group_name = aws_db_parameter_group.old.name
}

resource "aws_db_parameter_group" "empty" {
  name   = "shop-db2"
  family = "db2-ae-11.5"
}

resource "aws_db_instance" "db2" {
  engine               = "db2-ae"
  parameter_group_name = "shop-db2"
}
