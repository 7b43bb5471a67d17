resource "aws_security_group" "database" {
  name = "database"

  ingress {
    protocol         = "tcp"
    from_port        = 5432
    to_port          = 5432
    cidr_blocks      = ["10.0.0.0/8", "0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_default_security_group" "default" {
  ingress = [{
    protocol    = "tcp"
    from_port   = 0
    to_port     = 65535
    cidr_blocks = ["0.0.0.0/0"]
  }]
}

resource "aws_security_group_rule" "cache" {
  type              = "ingress"
  security_group_id = aws_security_group.database.id
  protocol          = "tcp"
  from_port         = 6379
  to_port           = 6379
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_vpc_security_group_ingress_rule" "memory" {
  security_group_id = aws_security_group.database.id
  ip_protocol       = "udp"
  from_port         = 11211
  to_port           = 11211
  cidr_ipv4         = var.internal ? "10.0.0.0/8" : "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "mistyped" {
  security_group_id = aws_security_group.database.id
  ip_protocol       = "tcp"
  from_port         = 3306
  to_port           = 3306
  cidr_ipv4         = "10.0.0.0/0"
}

variable "internal" {}
