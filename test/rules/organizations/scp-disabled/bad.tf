resource "aws_organizations_organization" "billing" {
  feature_set = "CONSOLIDATED_BILLING"
}

resource "aws_organizations_organization" "absent" {
  feature_set = "ALL"
}

resource "aws_organizations_organization" "other_types" {
  enabled_policy_types = ["TAG_POLICY"]
}
