resource "aws_network_acl" "public" {
  vpc_id = "vpc-1"

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 22
    to_port    = 22
  }

  ingress {
    rule_no         = 110
    action          = "allow"
    protocol        = "6"
    ipv6_cidr_block = "::/0"
    from_port       = 3389
    to_port         = 3389
  }
}

resource "aws_network_acl" "listed" {
  ingress = [
    {
      rule_no    = 100
      action     = "allow"
      protocol   = "tcp"
      cidr_block = "0.0.0.0/0"
      from_port  = 20
      to_port    = 30
    }
  ]
}

resource "aws_network_acl_rule" "ssh" {
  network_acl_id = aws_network_acl.public.id
  rule_number    = 120
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 22
  to_port        = 22
}

resource "aws_default_network_acl" "default" {
  default_network_acl_id = "acl-1"

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = -1
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}

module "network" {
  source = "terraform-aws-modules/vpc/aws"

  public_inbound_acl_rules = [
    {
      rule_number = 100
      rule_action = "allow"
      protocol    = "tcp"
      cidr_block  = "0.0.0.0/0"
      from_port   = 22
      to_port     = 22
    }
  ]
}
