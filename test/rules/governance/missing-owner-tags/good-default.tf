provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = {
      Owner      = "team-a"
      CostCenter = "42"
    }
  }
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}
