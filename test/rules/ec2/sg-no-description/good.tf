resource "aws_security_group" "web" {
  description = "web"

  ingress {
    description = "offices"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "192.168.0.0/16"]
  }
}

resource "aws_default_security_group" "default" {
  vpc_id = "vpc-1"
}

resource "aws_vpc_security_group_egress_rule" "out" {
  security_group_id = aws_security_group.web.id
  description       = var.text
  from_port         = 444
  to_port           = 444
  ip_protocol       = "tcp"
  cidr_ipv4         = "10.0.0.0/8"
}

variable "text" {}
