provider "aws" {
  default_tags {
    tags = {
      Owner = "team-a"
    }
  }
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}
