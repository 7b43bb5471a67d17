resource "aws_ecs_service" "bad_0" {
  name = "orders"

  network_configuration {
    assign_public_ip = true
  }
}
