variable "mode" {}

resource "aws_dms_endpoint" "on" {
  endpoint_id   = "shop"
  endpoint_type = "source"
  engine_name   = "mariadb"
  ssl_mode      = "verify-full"
}

resource "aws_dms_endpoint" "unknown" {
  endpoint_id   = "shop"
  endpoint_type = "source"
  engine_name   = "postgres"
  ssl_mode      = var.mode
}

resource "aws_dms_endpoint" "stream" {
  endpoint_id   = "shop"
  endpoint_type = "target"
  engine_name   = "kinesis"
  ssl_mode      = "none"
}
