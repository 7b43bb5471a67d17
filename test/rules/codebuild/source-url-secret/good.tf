resource "aws_codebuild_project" "build" {
  name = "build"

  source {
    type     = "GITHUB"
    location = "https://github.com/example/orders.git"
  }
}
