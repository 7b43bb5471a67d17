variable "tags" {}

provider "aws" {
  default_tags {
    tags = var.tags
  }
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}
