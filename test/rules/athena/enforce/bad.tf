resource "aws_athena_workgroup" "bad_0" {
  name = "reports"

  configuration {
    enforce_workgroup_configuration = false
  }
}
