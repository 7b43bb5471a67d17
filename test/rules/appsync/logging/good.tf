resource "aws_appsync_graphql_api" "errors" {
  name                = "errors"
  authentication_type = "AWS_IAM"

  log_config {
    field_log_level          = "ERROR"
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/logs"
  }
}
