resource "aws_dms_endpoint" "off" {
  endpoint_id   = "shop"
  endpoint_type = "source"
  engine_name   = "sqlserver"
  ssl_mode      = "none"
}

resource "aws_dms_endpoint" "absent" {
  endpoint_id   = "shop"
  endpoint_type = "target"
  engine_name   = "aurora"
}

resource "aws_dms_endpoint" "certificate" {
  endpoint_id     = "shop"
  endpoint_type   = "source"
  engine_name     = "oracle"
  certificate_arn = aws_dms_certificate.oracle.certificate_arn
}
