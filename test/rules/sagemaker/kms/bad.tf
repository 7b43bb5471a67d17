resource "aws_sagemaker_notebook_instance" "bad" {
  name = "notebook"
}

resource "aws_sagemaker_endpoint_configuration" "endpoint" {
  name        = "endpoint"
  kms_key_arn = ""
}

resource "aws_sagemaker_domain" "domain" {
  domain_name = var.name
}

variable "name" {}
