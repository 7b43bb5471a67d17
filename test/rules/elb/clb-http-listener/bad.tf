resource "aws_elb" "balancer" {
  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 80
    instance_protocol = "http"
  }

  listener {
    lb_port           = 5432
    lb_protocol       = "TCP"
    instance_port     = 5432
    instance_protocol = "TCP"
  }
}

resource "aws_elb" "inside" {
  internal = true

  listener {
    lb_port           = 80
    lb_protocol       = "HTTP"
    instance_port     = 80
    instance_protocol = "http"
  }
}
