variable "tags" {}

resource "aws_sns_topic" "all" {
  name = "all"

  tags = {
    Owner      = "team-a"
    CostCenter = "42"
  }
}

resource "aws_sqs_queue" "unknown" {
  name = "unknown"
  tags = var.tags
}

resource "aws_sqs_queue" "merged" {
  name = "merged"
  tags = merge(var.tags, { Owner = "team-a" })
}
