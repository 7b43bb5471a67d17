resource "aws_lb" "balancer" {
  desync_mitigation_mode = "monitor"
}

resource "aws_elb" "classic" {
  desync_mitigation_mode = "monitor"
}
