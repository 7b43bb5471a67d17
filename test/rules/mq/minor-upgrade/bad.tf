resource "aws_mq_broker" "off" {
  broker_name                = "broker"
  auto_minor_version_upgrade = false
}

resource "aws_mq_broker" "unset" {
  broker_name = "broker"
}
