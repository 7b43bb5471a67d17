resource "aws_lambda_function_url" "bad_0" {
  function_name      = "orders"
  authorization_type = "NONE"
}
