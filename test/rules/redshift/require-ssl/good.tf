variable "setting" {}

resource "aws_redshift_parameter_group" "on" {
  name   = "warehouse"
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = "true"
  }
}

resource "aws_redshift_parameter_group" "unknown" {
  name   = "warehouse"
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = var.setting
  }
}

resource "aws_redshift_parameter_group" "new" {
  name   = "warehouse"
  family = "redshift-2.0"
}
