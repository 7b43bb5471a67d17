resource "aws_config_configuration_recorder" "everything" {
  role_arn = aws_iam_role.config.arn

  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_configuration_recorder" "home_region" {
  role_arn = aws_iam_role.config.arn

  recording_group {
    include_global_resource_types = var.is_home_region
  }
}

resource "aws_config_configuration_recorder" "excluding" {
  role_arn = aws_iam_role.config.arn

  recording_group {
    all_supported = false

    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::NetworkInterface"]
    }

    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES"
    }
  }
}

variable "is_home_region" {}
