resource "aws_codebuild_project" "good_1" {
  name = "orders"

  environment {
    privileged_mode = false
  }
}

resource "aws_codebuild_project" "unknown_2" {
  name = "orders"

  environment {
    privileged_mode = var.setting
  }
}

variable "setting" {}
