resource "aws_sagemaker_notebook_instance" "bad_0" {
  root_access = "Enabled"
}

resource "aws_sagemaker_notebook_instance" "absent_1" {
}
