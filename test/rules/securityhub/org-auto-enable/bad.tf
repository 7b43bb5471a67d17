resource "aws_securityhub_organization_configuration" "local" {
  auto_enable = false
}
