resource "aws_codebuild_project" "build" {
  name = "build"

  source {
    type     = "GITHUB"
    location = "https://deploy:{{secret:17}}@github.com/example/orders.git"
  }
}
