import { resourceRule } from "../../model/index.ts";

/** What nobody writes but to set an account up. */
const baseline = new Set([
  "AWS::CloudTrail::Trail",
  "AWS::Config::ConfigurationRecorder",
  "AWS::GuardDuty::Detector",
  "AWS::SecurityHub::Hub",
  "AWS::Organizations::Organization",
]);

/** Templates and modules that set an account up, with a trail, Config, GuardDuty, Security Hub or an organization, but have no analyzer. */
export const iamAccessAnalyzer = resourceRule({
  id: "iam/access-analyzer",
  title: "Account is set up without IAM Access Analyzer",
  severity: "info",
  preset: "all",
  aliases: ["AWS-0175", "iam_access_analyzer_not_enabled", "IAM.28", "accessanalyzer_enabled"],
  controls: { cis: ["3.0/1.20", "5.0/1.19", "6.0/2.18", "7.0/2.17"], fsbp: ["IAM.28"] },
  practices: ["tips/12", "tips/21"],
  why: "Nothing tells that a bucket, key, role or queue can be reached from outside the account.",
  check: "aws accessanalyzer list-analyzers --region <region> --type ACCOUNT",
  remedy: {
    cli: "aws accessanalyzer create-analyzer --region <region> --analyzer-name account --type ACCOUNT",
    console: "IAM > Access Analyzer > Create analyzer.",
  },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-28",
  ],
  types: [...baseline],
  companions: ["AWS::AccessAnalyzer::Analyzer"],
  *judge(resource, { resources }) {
    if (resources.some(({ type }) => type === "AWS::AccessAnalyzer::Analyzer")) return;
    // Once for all that is set up together.
    if (resources.find(({ type }) => baseline.has(type)) !== resource) return;
    yield {
      message: `${resource.id} and what stands beside it set up an account without IAM Access Analyzer`,
      at: resource.name,
    };
  },
});
