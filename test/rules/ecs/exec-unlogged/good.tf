resource "aws_ecs_cluster" "default" {
  name = "main"
}

resource "aws_ecs_cluster" "unknown" {
  name = "main"

  configuration {
    execute_command_configuration {
      logging = var.logging
    }
  }
}

variable "logging" {}
