resource "aws_sagemaker_notebook_instance" "notebook" {
  name     = "notebook"
  role_arn = var.role
}

variable "role" {}
