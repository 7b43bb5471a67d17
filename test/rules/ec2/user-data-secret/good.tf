variable "password" {
  type      = string
  sensitive = true
}

resource "aws_instance" "script" {
  ami = "ami-12345678"

  user_data = <<-EOF
    #!/bin/bash
    export DB_PASSWORD=${var.password}
    export TOKEN=$(aws secretsmanager get-secret-value --secret-id orders)
    psql "postgres://app:${var.password}@db/orders"
    export AWS_DEFAULT_REGION=eu-central-1
  EOF
}

resource "aws_instance" "template" {
  ami       = "ami-12345678"
  user_data = templatefile("script.sh", { password = var.password })
}

resource "aws_launch_template" "file" {
  user_data = filebase64("script.sh")
}
