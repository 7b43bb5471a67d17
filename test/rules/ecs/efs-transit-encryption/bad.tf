resource "aws_ecs_task_definition" "bad_0" {
  family = "orders"

  volume {
    efs_volume_configuration {
      transit_encryption = "DISABLED"
    }
  }
}

resource "aws_ecs_task_definition" "unset" {
  family = "orders"

  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id = "fs-0a1b2c3d"
    }
  }
}
