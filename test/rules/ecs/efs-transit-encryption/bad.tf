resource "aws_ecs_task_definition" "bad_0" {
  family = "orders"

  volume {
    efs_volume_configuration {
      transit_encryption = "DISABLED"
    }
  }
}
