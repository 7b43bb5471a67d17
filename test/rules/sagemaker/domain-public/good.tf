resource "aws_sagemaker_domain" "good_2" {
  app_network_access_type = "VpcOnly"
}

resource "aws_sagemaker_domain" "unknown_3" {
  app_network_access_type = var.setting
}

variable "setting" {}
