variable "password" {
  type      = string
  sensitive = true
}

variable "empty" {
  type    = string
  default = ""
}

resource "random_password" "orders" {
  length = 32
}

data "aws_secretsmanager_secret_version" "orders" {
  secret_id = "orders"
}

resource "aws_db_instance" "managed" {
  engine                      = "mysql"
  manage_master_user_password = true
}

resource "aws_db_instance" "given" {
  engine   = "mysql"
  password = var.password
}

resource "aws_db_instance" "empty" {
  engine   = "mysql"
  password = var.empty
}

resource "aws_db_instance" "write_only" {
  engine              = "mysql"
  password_wo         = ephemeral.random_password.orders.result
  password_wo_version = 1
}

resource "aws_rds_cluster" "random" {
  engine          = "aurora-mysql"
  master_password = random_password.orders.result
}

resource "aws_redshift_cluster" "stored" {
  cluster_identifier = "orders"
  master_password    = jsondecode(data.aws_secretsmanager_secret_version.orders.secret_string)["password"]
}

resource "aws_elasticache_user" "open" {
  user_id = "app"

  authentication_mode {
    type = "no-password-required"
  }
}

resource "aws_acm_certificate" "read" {
  private_key = file("key.pem")
}
