resource "aws_sagemaker_notebook_instance" "good" {
  name = "notebook"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

resource "aws_sagemaker_notebook_instance" "unknown" {
  name = "notebook"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = var.setting
  }
}

variable "setting" {}
