resource "aws_guardduty_detector" "written" {
  finding_publishing_frequency = "FIFTEEN_MINUTES"
  enable = true
}

resource "aws_guardduty_detector" "unknown" {
  finding_publishing_frequency = "FIFTEEN_MINUTES"
  enable = var.setting
}

resource "aws_guardduty_detector" "absent" {
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

variable "setting" {}
