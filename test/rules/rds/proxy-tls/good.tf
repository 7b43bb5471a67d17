resource "aws_db_proxy" "good_2" {
  require_tls = true
}

resource "aws_db_proxy" "unknown_3" {
  require_tls = var.setting
}

variable "setting" {}
