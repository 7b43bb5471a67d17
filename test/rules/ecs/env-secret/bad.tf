resource "aws_ecs_task_definition" "encoded" {
  family = "orders"

  container_definitions = jsonencode([
    {
      name                   = "web"
      image                  = "web"
      readonlyRootFilesystem = true
      logConfiguration       = { logDriver = "awslogs" }
      environment = [
        { name = "LEVEL", value = "info" },
        { name = "DB_PASSWORD", value = "{{secret:1}}" },
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
        "readonlyRootFilesystem": true,
        "logConfiguration": { "logDriver": "awslogs" },
        "environment": [
          { "name": "LEVEL", "value": "info" },
          { "name": "DATABASE_PASSWORD", "value": "{{secret:2}}" }
        ]
      }
    ]
  JSON
}

resource "aws_batch_job_definition" "job" {
  name = "job"
  type = "container"

  container_properties = jsonencode({
    image                  = "job"
    readonlyRootFilesystem = true
    environment            = [{ name = "DB_PASSWORD", value = "{{secret:7}}" }]
  })
}
