resource "aws_guardduty_detector" "written" {
  finding_publishing_frequency = "FIFTEEN_MINUTES"
  enable = false
}

resource "aws_guardduty_detector" "by_variable" {
  finding_publishing_frequency = "FIFTEEN_MINUTES"
  enable = var.setting
}

variable "setting" {
  default = false
}
