resource "aws_redshift_parameter_group" "absent" {
  name   = "warehouse"
  family = "redshift-1.0"
}

resource "aws_redshift_parameter_group" "off" {
  name   = "warehouse"
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = "false"
  }

  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
}
