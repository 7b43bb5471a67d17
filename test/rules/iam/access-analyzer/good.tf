resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_accessanalyzer_analyzer" "account" {
  analyzer_name = "account"
}
