resource "aws_config_configuration_aggregator" "accounts" {
  name = "accounts"

  account_aggregation_source {
    account_ids = ["111122223333"]
    all_regions = true
  }
}

resource "aws_config_configuration_aggregator" "unknown" {
  name = "organization"

  organization_aggregation_source {
    all_regions = var.all
    role_arn    = aws_iam_role.config.arn
  }
}

variable "all" {}
