resource "aws_guardduty_organization_configuration" "all" {
  detector_id                      = aws_guardduty_detector.main.id
  auto_enable_organization_members = "ALL"
}

resource "aws_guardduty_organization_configuration" "new" {
  detector_id                      = aws_guardduty_detector.main.id
  auto_enable_organization_members = "NEW"
}

resource "aws_guardduty_organization_configuration" "unknown" {
  detector_id                      = aws_guardduty_detector.main.id
  auto_enable_organization_members = var.members
}

variable "members" {}
