resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "abcdef1234"
  deployment_id = "abc123"
  stage_name    = "live"

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api.arn
    format          = "$context.requestId"
  }
}

variable "logged" {}

resource "aws_apigatewayv2_stage" "perhaps" {
  api_id = "abcdef1234"
  name   = "live"

  dynamic "access_log_settings" {
    for_each = var.logged
    content {
      destination_arn = access_log_settings.value
      format          = "$context.requestId"
    }
  }
}

resource "aws_api_gateway_method_settings" "elsewhere" {
  rest_api_id = "abcdef1234"
  stage_name  = "other"
  method_path = "*/*"

  settings {
    metrics_enabled = true
  }
}

resource "aws_cloudwatch_log_group" "api" {
  name = "api"
}
