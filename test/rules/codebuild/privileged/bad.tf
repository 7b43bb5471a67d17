resource "aws_codebuild_project" "bad_0" {
  name = "orders"

  environment {
    privileged_mode = true
  }
}
