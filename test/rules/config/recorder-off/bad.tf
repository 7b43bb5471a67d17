resource "aws_config_configuration_recorder_status" "stopped" {
  name       = aws_config_configuration_recorder.main.name
  is_enabled = false
}
