resource "aws_ecs_task_definition" "text" {
  family                = "web"
  container_definitions = "[{\"name\":\"web\",\"readonlyRootFilesystem\":true}]"
}

resource "aws_ecs_task_definition" "unknown" {
  family                = "web"
  container_definitions = var.containers
}

resource "aws_ecs_task_definition" "windows" {
  family                = "web"
  container_definitions = jsonencode([{ name = "web" }])

  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
}

variable "containers" {}
