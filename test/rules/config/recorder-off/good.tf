resource "aws_config_configuration_recorder_status" "running" {
  name       = aws_config_configuration_recorder.main.name
  is_enabled = true
}

resource "aws_config_configuration_recorder_status" "unknown" {
  name       = aws_config_configuration_recorder.main.name
  is_enabled = var.enabled
}

variable "enabled" {}
