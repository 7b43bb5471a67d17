resource "aws_ecs_task_definition" "encoded" {
  family = "web"
  container_definitions = jsonencode([{
    name  = "web"
    image = var.image
  }])
}

resource "aws_ecs_task_definition" "heredoc" {
  family                = "web"
  container_definitions = <<EOF
[
  {
    "name": "web",
    "image": "${var.image}"
  }
]
EOF
}

variable "image" {}
