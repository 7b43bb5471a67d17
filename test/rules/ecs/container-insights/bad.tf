resource "aws_ecs_cluster" "unset" {
  name = "main"
}

resource "aws_ecs_cluster" "off" {
  name = "main"

  setting {
    name  = "containerInsights"
    value = "disabled"
  }
}
