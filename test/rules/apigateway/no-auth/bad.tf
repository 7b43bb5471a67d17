resource "aws_api_gateway_method" "orders" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  resource_id   = aws_api_gateway_rest_api.orders.root_resource_id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_apigatewayv2_route" "unset" {
  api_id    = aws_apigatewayv2_api.orders.id
  route_key = "GET /orders"
}

resource "aws_apigatewayv2_route" "none" {
  api_id             = aws_apigatewayv2_api.orders.id
  route_key          = "$default"
  authorization_type = "NONE"
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}
