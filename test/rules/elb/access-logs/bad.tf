resource "aws_lb" "bare" {
  name = "bare"
}

resource "aws_alb" "bucket" {
  access_logs {
    bucket = "logs"
  }
}

resource "aws_lb" "off" {
  load_balancer_type = "network"

  access_logs {
    bucket  = "logs"
    enabled = false
  }
}

resource "aws_elb" "classic" {
  name = "classic"
}

resource "aws_elb" "classic_off" {
  access_logs {
    bucket  = "logs"
    enabled = false
  }
}
