resource "aws_sagemaker_notebook_instance" "written" {
  name          = "notebook"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  direct_internet_access = "Enabled"
}

resource "aws_sagemaker_notebook_instance" "absent" {
  name          = "notebook"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
}

resource "aws_sagemaker_notebook_instance" "by_variable" {
  name          = "notebook"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  direct_internet_access = var.setting
}

variable "setting" {
  default = "Enabled"
}
