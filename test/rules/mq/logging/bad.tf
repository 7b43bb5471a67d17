resource "aws_mq_broker" "unset" {
  broker_name = "broker"
  engine_type = "ActiveMQ"
}

resource "aws_mq_broker" "off" {
  broker_name = "broker"
  engine_type = "ActiveMQ"

  logs {
    general = true
    audit   = false
  }
}

resource "aws_mq_broker" "rabbit" {
  broker_name = "broker"
  engine_type = "RabbitMQ"

  logs {
    general = false
  }
}
