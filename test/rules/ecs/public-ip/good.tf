resource "aws_ecs_service" "good_1" {
  name = "orders"

  network_configuration {
    assign_public_ip = false
  }
}

resource "aws_ecs_service" "unknown_2" {
  name = "orders"

  network_configuration {
    assign_public_ip = var.setting
  }
}

variable "setting" {}
