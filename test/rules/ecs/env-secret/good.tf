variable "password" {
  type      = string
  sensitive = true
}

resource "aws_ecs_task_definition" "orders" {
  family = "orders"

  container_definitions = jsonencode([
    {
      name  = "web"
      image = "web"
      environment = [
        { name = "LEVEL", value = "info" },
        { name = "DB_PASSWORD", value = var.password },
        { name = "SECRET_ARN", value = aws_secretsmanager_secret.orders.arn },
      ]
      secrets = [
        { name = "API_TOKEN", valueFrom = "/orders/API_TOKEN" },
      ]
    }
  ])
}

resource "aws_ecs_task_definition" "text" {
  family                = "orders"
  container_definitions = <<-JSON
    [
      {
        "name": "web",
        "image": "web",
        "environment": [{ "name": "DATABASE_PASSWORD", "value": "${var.password}" }]
      }
    ]
  JSON
}
