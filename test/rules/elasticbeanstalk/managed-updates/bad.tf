resource "aws_elastic_beanstalk_environment" "off" {
  name        = "shop"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "false"
  }
}

resource "aws_elastic_beanstalk_environment" "unset" {
  name        = "shop"
  application = "shop"
}
