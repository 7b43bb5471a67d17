resource "aws_autoscaling_group" "zones" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]
}

resource "aws_autoscaling_group" "subnets" {
  vpc_zone_identifier = aws_subnet.private[*].id
}

resource "aws_autoscaling_group" "unknown" {
  vpc_zone_identifier = var.subnets
}

resource "aws_autoscaling_group" "one" {
  vpc_zone_identifier = [var.subnet]
}

resource "aws_subnet" "private" {
  count  = 2
  vpc_id = "vpc-1"
}

variable "subnets" {}
variable "subnet" {}
