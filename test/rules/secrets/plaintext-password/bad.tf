variable "broker_password" {
  type    = string
  default = "{{secret:1}}"
}

locals {
  cache_token = "{{secret:2}}"
}

resource "aws_db_instance" "orders" {
  engine   = "mysql"
  username = "app"
  password = "{{secret:3}}"
}

resource "aws_rds_cluster" "orders" {
  engine          = "aurora-mysql"
  master_username = "app"
  master_password = "{{secret:4}}"
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier = "orders"
  master_password    = "{{secret:5}}"
}

resource "aws_elasticache_replication_group" "orders" {
  replication_group_id = "orders"
  auth_token           = local.cache_token
}

resource "aws_elasticache_user" "app" {
  user_id = "app"

  authentication_mode {
    type      = "password"
    passwords = ["{{secret:6}}", var.unset]
  }
}

resource "aws_mq_broker" "orders" {
  broker_name = "orders"

  user {
    username = "app"
    password = var.broker_password
  }
  user {
    username = "admin"
    password = "{{secret:7}}"
  }
}

resource "aws_opensearch_domain" "orders" {
  domain_name = "orders"

  advanced_security_options {
    enabled = true

    master_user_options {
      master_user_name     = "admin"
      master_user_password = "{{secret:8}}"
    }
  }
}

resource "aws_glue_connection" "orders" {
  name = "orders"

  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:mysql://db/orders"
    PASSWORD            = "{{secret:9}}"
  }
}

resource "aws_acm_certificate" "orders" {
  private_key = <<-KEY
    -----BEGIN PRIVATE{{join}} KEY-----
    {{secret:10}}
    -----END PRIVATE{{join}} KEY-----
  KEY
}
