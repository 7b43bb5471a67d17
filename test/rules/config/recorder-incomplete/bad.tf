resource "aws_config_configuration_recorder" "listed" {
  role_arn = aws_iam_role.config.arn

  recording_group {
    all_supported  = false
    resource_types = ["AWS::EC2::Instance"]
  }
}

resource "aws_config_configuration_recorder" "no_global" {
  role_arn = aws_iam_role.config.arn

  recording_group {
    include_global_resource_types = false
  }
}

resource "aws_config_configuration_recorder" "plain" {
  role_arn = aws_iam_role.config.arn
}
