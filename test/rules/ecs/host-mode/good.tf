resource "aws_ecs_task_definition" "own" {
  family                = "web"
  container_definitions = file("containers.json")
  network_mode          = "awsvpc"
  ipc_mode              = "none"
}

resource "aws_ecs_task_definition" "unknown" {
  family                = "web"
  container_definitions = file("containers.json")
  pid_mode              = var.mode
}

variable "mode" {}
