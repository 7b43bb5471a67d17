resource "aws_lb" "on" {
  access_logs {
    bucket  = "logs"
    enabled = true
  }
}

resource "aws_lb" "gateway" {
  load_balancer_type = "gateway"
}

resource "aws_lb" "unknown" {
  access_logs {
    bucket  = "logs"
    enabled = var.logs
  }
}

resource "aws_elb" "classic" {
  access_logs {
    bucket = "logs"
  }
}

resource "aws_elb" "dynamic" {
  dynamic "access_logs" {
    for_each = var.buckets

    content {
      bucket = access_logs.value
    }
  }
}

variable "logs" {}
variable "buckets" {}
