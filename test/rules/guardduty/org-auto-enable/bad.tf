resource "aws_guardduty_organization_configuration" "none" {
  detector_id                      = aws_guardduty_detector.main.id
  auto_enable_organization_members = "NONE"
}

resource "aws_guardduty_organization_configuration" "older" {
  detector_id = aws_guardduty_detector.main.id
  auto_enable = false
}
