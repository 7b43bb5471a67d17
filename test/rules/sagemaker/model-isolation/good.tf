resource "aws_sagemaker_model" "good" {
  name                     = "model"
  enable_network_isolation = true
}

resource "aws_sagemaker_model" "unknown" {
  name                     = "model"
  enable_network_isolation = var.setting
}

variable "setting" {}
