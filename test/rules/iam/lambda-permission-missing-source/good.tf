resource "aws_lambda_permission" "bucket" {
  function_name = "thumbnails"
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com"
  source_arn    = aws_s3_bucket.images.arn
}

resource "aws_lambda_permission" "account" {
  function_name  = "thumbnails"
  action         = "lambda:InvokeFunction"
  principal      = "logs.amazonaws.com"
  source_account = data.aws_caller_identity.current.account_id
}

resource "aws_lambda_permission" "organization" {
  function_name    = "thumbnails"
  action           = "lambda:InvokeFunction"
  principal        = "events.amazonaws.com"
  principal_org_id = var.organization
}

resource "aws_lambda_permission" "unknown" {
  function_name = "thumbnails"
  action        = "lambda:InvokeFunction"
  principal     = var.principal
}

variable "organization" {}
variable "principal" {}
