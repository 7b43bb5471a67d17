resource "aws_lambda_permission" "bad_0" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "*"
}
