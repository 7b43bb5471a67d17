resource "aws_sagemaker_notebook_instance" "good" {
  name       = "notebook"
  kms_key_id = aws_kms_key.notebook.arn
}

resource "aws_sagemaker_notebook_instance" "unknown" {
  name       = "notebook"
  kms_key_id = var.setting
}

variable "setting" {}

resource "aws_sagemaker_endpoint_configuration" "endpoint" {
  name        = "endpoint"
  kms_key_arn = var.setting
}
