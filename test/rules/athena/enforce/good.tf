resource "aws_athena_workgroup" "good_1" {
  name = "reports"

  configuration {
    enforce_workgroup_configuration = true
  }
}

resource "aws_athena_workgroup" "unknown_2" {
  name = "reports"

  configuration {
    enforce_workgroup_configuration = var.setting
  }
}

variable "setting" {}
