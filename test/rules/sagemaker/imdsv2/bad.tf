resource "aws_sagemaker_notebook_instance" "bad" {
  name = "notebook"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "1"
  }
}

resource "aws_sagemaker_notebook_instance" "unset" {
}
