resource "aws_ecs_task_definition" "network" {
  family                = "web"
  container_definitions = file("containers.json")
  network_mode          = "host"
}

resource "aws_ecs_task_definition" "processes" {
  family                = "web"
  container_definitions = file("containers.json")
  pid_mode              = "host"
  ipc_mode              = "host"
}
