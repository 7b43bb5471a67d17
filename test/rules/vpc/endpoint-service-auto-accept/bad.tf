resource "aws_vpc_endpoint_service" "service" {
  acceptance_required = false
}
