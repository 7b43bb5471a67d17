resource "aws_elb" "balancer" {
  listener {
    lb_port            = 443
    lb_protocol        = "https"
    instance_port      = 80
    instance_protocol  = "http"
    ssl_certificate_id = "arn"
  }

  listener {
    lb_port           = 443
    lb_protocol       = "tcp"
    instance_port     = 443
    instance_protocol = "tcp"
  }

  listener {
    lb_port           = 80
    lb_protocol       = var.protocol
    instance_port     = 80
    instance_protocol = "http"
  }
}

variable "protocol" {}
