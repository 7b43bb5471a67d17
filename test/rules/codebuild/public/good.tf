resource "aws_codebuild_project" "good_1" {
  name               = "orders"
  project_visibility = "PRIVATE"
}

resource "aws_codebuild_project" "unknown_2" {
  name               = "orders"
  project_visibility = var.setting
}

variable "setting" {}
