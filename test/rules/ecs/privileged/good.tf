resource "aws_ecs_task_definition" "plain" {
  family = "web"
  container_definitions = jsonencode([{
    name       = "web"
    privileged = false
  }])
}

resource "aws_ecs_task_definition" "unknown" {
  family = "web"
  container_definitions = jsonencode([{
    name       = "web"
    privileged = var.privileged
  }])
}

resource "aws_ecs_task_definition" "file" {
  family                = "web"
  container_definitions = file("${path.module}/containers.json")
}

resource "aws_ecs_task_definition" "module" {
  family                = "web"
  container_definitions = module.container.json_map_encoded_list
}

variable "privileged" {}
