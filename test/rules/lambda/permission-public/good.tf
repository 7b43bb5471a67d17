resource "aws_lambda_permission" "good_1" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com"
}

resource "aws_lambda_permission" "unknown_2" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = var.setting
}

variable "setting" {}
