resource "aws_mq_broker" "rabbit" {
  broker_name = "broker"
  engine_type = "RabbitMQ"

  logs {
    general = true
  }
}

resource "aws_mq_broker" "unknown" {
  broker_name = "broker"
  engine_type = "ActiveMQ"

  logs {
    general = var.flag
    audit   = var.flag
  }
}

variable "flag" {}
