resource "aws_lambda_function_url" "good_1" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"
}

resource "aws_lambda_function_url" "unknown_2" {
  function_name      = "orders"
  authorization_type = var.setting
}

variable "setting" {}
