resource "aws_autoscaling_group" "zone" {
  availability_zones = ["eu-central-1a"]
}

resource "aws_autoscaling_group" "subnet" {
  vpc_zone_identifier = [aws_subnet.private.id]
}

resource "aws_subnet" "private" {
  vpc_id = "vpc-1"
}
