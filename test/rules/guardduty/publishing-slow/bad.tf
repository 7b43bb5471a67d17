resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_guardduty_detector" "slow" {
  enable                       = true
  finding_publishing_frequency = "SIX_HOURS"
}
