resource "aws_security_group" "game" {
  name = "game"

  ingress {
    protocol    = "tcp"
    from_port   = 7777
    to_port     = 7777
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    protocol         = "tcp"
    from_port        = 80
    to_port          = 80
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_security_group_rule" "game" {
  type              = "ingress"
  security_group_id = aws_security_group.game.id
  protocol          = "udp"
  from_port         = 7777
  to_port           = 7780
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_vpc_security_group_ingress_rule" "game" {
  security_group_id = aws_security_group.game.id
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
  cidr_ipv4         = "0.0.0.0/0"
}
