resource "aws_lambda_permission" "bucket" {
  function_name = aws_lambda_function.thumbnails.function_name
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com"
}
