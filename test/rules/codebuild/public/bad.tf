resource "aws_codebuild_project" "bad_0" {
  name               = "orders"
  project_visibility = "PUBLIC_READ"
}
