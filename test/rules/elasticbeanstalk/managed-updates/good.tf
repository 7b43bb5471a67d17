resource "aws_elastic_beanstalk_environment" "depends" {
  name        = "shop"
  application = "shop"

  dynamic "setting" {
    for_each = var.settings
    content {
      namespace = setting.value.namespace
      name      = setting.value.name
      value     = setting.value.value
    }
  }
}

variable "settings" {}
