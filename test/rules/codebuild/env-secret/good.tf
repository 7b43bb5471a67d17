variable "token" {
  type      = string
  sensitive = true
}

resource "aws_codebuild_project" "build" {
  name = "build"

  environment {
    type = "LINUX_CONTAINER"

    environment_variable {
      name  = "DB_PASSWORD"
      type  = "SECRETS_MANAGER"
      value = "orders:password"
    }
    environment_variable {
      name  = "NPM_TOKEN"
      value = var.token
    }
    environment_variable {
      name  = "SECRET_NAME"
      value = "orders"
    }
  }
}
