resource "aws_inspector2_enabler" "machines" {
  account_ids    = ["111122223333"]
  resource_types = ["EC2"]
}

resource "aws_inspector2_organization_configuration" "main" {
  auto_enable {
    ec2    = false
    ecr    = true
    lambda = false
  }
}
