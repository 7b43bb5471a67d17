resource "aws_network_acl" "public" {
  vpc_id = "vpc-1"

  ingress {
    rule_no    = 90
    action     = "deny"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 22
    to_port    = 22
  }

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 22
    to_port    = 22
  }

  ingress {
    rule_no    = 110
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 32768
    to_port    = 65535
  }

  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_network_acl_rule" "refused" {
  network_acl_id = aws_network_acl.public.id
  rule_number    = 200
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 22
  to_port        = 22
}

resource "aws_network_acl_rule" "out" {
  network_acl_id = aws_network_acl.public.id
  egress         = true
  rule_number    = 120
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "unknown" {
  network_acl_id = aws_network_acl.public.id
  rule_number    = 130
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = var.office
  from_port      = 22
  to_port        = 22
}

resource "aws_network_acl_rule" "refused_by_terraform" {
  network_acl_id = aws_network_acl.public.id
  rule_number    = 80
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.1/0"
  from_port      = 22
  to_port        = 22
}

variable "office" {}

module "network" {
  source = "terraform-aws-modules/vpc/aws"

  default_network_acl_ingress = [
    {
      rule_no    = 100
      action     = "allow"
      protocol   = "tcp"
      cidr_block = "10.0.0.0/8"
      from_port  = 22
      to_port    = 22
    }
  ]
}
