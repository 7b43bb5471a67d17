resource "aws_sagemaker_notebook_instance" "good_2" {
  root_access = "Disabled"
}

resource "aws_sagemaker_notebook_instance" "unknown_3" {
  root_access = var.setting
}

variable "setting" {}
