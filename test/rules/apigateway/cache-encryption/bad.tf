resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "abcdef1234"
  stage_name  = aws_api_gateway_stage.live.stage_name
  method_path = "*/*"

  settings {
    caching_enabled = true
  }
}

resource "aws_api_gateway_method_settings" "orders" {
  rest_api_id = "abcdef1234"
  stage_name  = aws_api_gateway_stage.live.stage_name
  method_path = "orders/GET"

  settings {
    caching_enabled      = true
    cache_data_encrypted = false
  }
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "abcdef1234"
  deployment_id = "abc123"
  stage_name    = "live"
}

resource "aws_api_gateway_method_settings" "elsewhere" {
  rest_api_id = "abcdef1234"
  stage_name  = "other"
  method_path = "*/*"

  settings {
    caching_enabled = true
  }
}
