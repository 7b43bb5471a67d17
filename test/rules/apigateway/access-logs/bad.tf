resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "abcdef1234"
  deployment_id = "abc123"
  stage_name    = "live"
}

resource "aws_apigatewayv2_stage" "live" {
  api_id = "abcdef1234"
  name   = "live"
}
