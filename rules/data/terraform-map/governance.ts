import { list, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** Organizations, Macie, Inspector and Access Analyzer. */
export const governance: readonly MappedType[] = [
  mapped("aws_organizations_organization", "AWS::Organizations::Organization", {
    FeatureSet: "feature_set",
    // CloudFormation has no property for it: policy types are switched on there by hand.
    EnabledPolicyTypes: list("enabled_policy_types"),
  }),
  mapped("aws_macie2_account", "AWS::Macie::Session", {
    Status: "status",
    FindingPublishingFrequency: "finding_publishing_frequency",
  }),
  mapped("aws_inspector2_enabler", "Account::Inspector", { ResourceTypes: list("resource_types") }),
  mapped("aws_inspector2_organization_configuration", "Account::InspectorOrganization", {
    Ec2: "auto_enable.ec2",
    Ecr: "auto_enable.ecr",
    Lambda: "auto_enable.lambda",
    LambdaCode: "auto_enable.lambda_code",
  }),
  mapped("aws_accessanalyzer_analyzer", "AWS::AccessAnalyzer::Analyzer", {
    AnalyzerName: "analyzer_name",
    Type: "type",
  }),
];
