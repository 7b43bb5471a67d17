resource "aws_mwaa_environment" "good_1" {
  name                  = "jobs"
  webserver_access_mode = "PRIVATE_ONLY"
}

resource "aws_mwaa_environment" "unknown_2" {
  name                  = "jobs"
  webserver_access_mode = var.setting
}

variable "setting" {}
