variable "kind" {}

resource "aws_appsync_graphql_api" "signed" {
  name                = "signed"
  authentication_type = "AWS_IAM"
}

resource "aws_appsync_graphql_api" "unknown" {
  name                = "unknown"
  authentication_type = var.kind
}
