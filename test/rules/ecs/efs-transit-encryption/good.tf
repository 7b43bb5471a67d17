resource "aws_ecs_task_definition" "good_1" {
  family = "orders"

  volume {
    efs_volume_configuration {
      transit_encryption = "ENABLED"
    }
  }
}

resource "aws_ecs_task_definition" "unknown_2" {
  family = "orders"

  volume {
    efs_volume_configuration {
      transit_encryption = var.setting
    }
  }
}

variable "setting" {}

resource "aws_ecs_task_definition" "elsewhere" {
  family = "orders"

  volume {
    name = "scratch"
  }
}
