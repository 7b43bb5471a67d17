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

resource "aws_ecs_task_definition" "numbers" {
  family                = "web"
  container_definitions = <<EOF
[
  {
    "cpu": ${var.cpu},
    "environment": ${jsonencode(var.environment)},
    "readonlyRootFilesystem": false
  }
]
EOF
}

variable "cpu" {}
variable "environment" {}

resource "aws_ecs_task_definition" "local" {
  family                = "web"
  container_definitions = jsonencode(local.containers)
}

locals {
  containers = [{ name = "web", image = "nginx" }]
}

variable "image" {}
