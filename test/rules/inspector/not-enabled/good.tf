resource "aws_inspector2_enabler" "machines" {
  account_ids    = ["111122223333"]
  resource_types = ["EC2", "ECR"]
}

resource "aws_inspector2_enabler" "functions" {
  account_ids    = ["111122223333"]
  resource_types = ["LAMBDA"]
}

resource "aws_inspector2_organization_configuration" "main" {
  auto_enable {
    ec2    = true
    ecr    = true
    lambda = var.lambda
  }
}

variable "lambda" {}
