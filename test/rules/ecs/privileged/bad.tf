resource "aws_ecs_task_definition" "encoded" {
  family = "web"
  container_definitions = jsonencode([
    {
      name  = "web"
      image = "nginx"
    },
    {
      name       = "agent"
      image      = var.image
      privileged = true
    },
  ])
}

resource "aws_ecs_task_definition" "heredoc" {
  family                = "web"
  container_definitions = <<EOF
[
  {
    "name": "web",
    "image": "${var.image}",
    "privileged": true
  }
]
EOF
}

resource "aws_ecs_task_definition" "text" {
  family                = "web"
  container_definitions = "[{\"name\":\"web\",\"Privileged\":true}]"
}

variable "image" {}
