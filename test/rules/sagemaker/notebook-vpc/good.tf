resource "aws_sagemaker_notebook_instance" "notebook" {
  name      = "notebook"
  subnet_id = var.subnet
}

variable "subnet" {}
