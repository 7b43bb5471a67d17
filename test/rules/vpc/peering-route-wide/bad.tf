resource "aws_route" "peer" {
  route_table_id            = "rtb-1"
  destination_cidr_block    = "0.0.0.0/0"
  vpc_peering_connection_id = aws_vpc_peering_connection.peer.id
}

resource "aws_route_table" "private" {
  vpc_id = "vpc-1"

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-1"
  }

  route {
    ipv6_cidr_block           = "::/0"
    vpc_peering_connection_id = "pcx-1"
  }
}

resource "aws_default_route_table" "default" {
  default_route_table_id = "rtb-1"

  route = [
    {
      cidr_block                = "0.0.0.0/0"
      vpc_peering_connection_id = "pcx-1"
    }
  ]
}
