resource "aws_default_security_group" "default" {
  vpc_id = "vpc-1"
}

resource "aws_default_security_group" "empty" {
  vpc_id  = "vpc-2"
  ingress = []
  egress  = []
}

resource "aws_default_security_group" "unknown" {
  vpc_id = "vpc-3"

  dynamic "ingress" {
    for_each = var.rules

    content {
      protocol  = ingress.value.protocol
      from_port = ingress.value.port
      to_port   = ingress.value.port
    }
  }
}

resource "aws_security_group" "web" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/8"]
  }
}

variable "rules" {}
