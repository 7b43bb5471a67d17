resource "aws_route" "peer" {
  route_table_id            = "rtb-1"
  destination_cidr_block    = aws_vpc.peer.cidr_block
  vpc_peering_connection_id = aws_vpc_peering_connection.peer.id
}

resource "aws_route_table" "private" {
  vpc_id = "vpc-1"

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-1"
  }

  route {
    cidr_block                = "10.20.0.0/16"
    vpc_peering_connection_id = "pcx-1"
  }
}
