resource "aws_ecs_task_definition" "encoded" {
  family = "web"
  container_definitions = jsonencode([
    {
      name  = "web"
      image = "nginx"
    },
    {
      name                   = "proxy"
      image                  = "envoy"
      readonlyRootFilesystem = false
    },
  ])
}

resource "aws_ecs_task_definition" "heredoc" {
  family                = "web"
  container_definitions = <<-EOF
    [
      {
        "name": "web",
        "image": "${var.image}"
      }
    ]
  EOF
}

resource "aws_ecs_task_definition" "local" {
  family                = "web"
  container_definitions = jsonencode(local.containers)
}

locals {
  containers = [{ name = "web", image = "nginx" }]
}

variable "image" {}
