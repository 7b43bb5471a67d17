resource "aws_codebuild_project" "build" {
  name = "build"

  environment {
    type = "LINUX_CONTAINER"

    environment_variable {
      name  = "LEVEL"
      value = "info"
    }
    environment_variable {
      name  = "DB_PASSWORD"
      value = "{{secret:1}}"
    }
    environment_variable {
      name  = "NPM_TOKEN"
      type  = "PLAINTEXT"
      value = "{{secret:2}}"
    }
    environment_variable {
      name  = "AWS_SECRET_ACCESS_KEY"
      value = "our-secret-key"
    }
  }
}
