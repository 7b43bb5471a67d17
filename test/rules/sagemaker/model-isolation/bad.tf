resource "aws_sagemaker_model" "bad" {
  name                     = "model"
  enable_network_isolation = false
}

resource "aws_sagemaker_model" "unset" {
}
