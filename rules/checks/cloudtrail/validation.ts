import { settingRule } from "../../model/index.ts";

/** Log file validation, off unless asked for. */
export const cloudtrailValidation = settingRule({
  id: "cloudtrail/validation",
  title: "Trail does not sign its log files",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_36",
    "AWS-0016",
    "cloudtrail_log_file_validation_disabled",
    "CloudTrailLogFileValidationEnabled",
    "CloudTrail.4",
    "cloudtrail_log_file_validation_enabled",
  ],
  controls: { cis: ["3.0/3.2", "5.0/3.2", "6.0/4.2", "7.0/4.2"], fsbp: ["CloudTrail.4"] },
  practices: ["detection/cloudtrail", "accounts/cloudtrail", "accounts/trail", "detection/trail-central"],
  why: "Without digest files nobody can prove that a log file was not changed or removed after an incident.",
  check: "aws cloudtrail describe-trails --region <region> --query 'trailList[?!LogFileValidationEnabled].Name'",
  remedy: {
    cli: "aws cloudtrail update-trail --region <region> --name <arn> --enable-log-file-validation",
    console: "CloudTrail > Trails > the trail > General details > Edit > Log file validation: Enabled.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-4"],
  live: { scope: "region", reads: ["cloudtrail:DescribeTrails"] },
  says: "does not sign its log files",
  settings: [
    {
      types: ["AWS::CloudTrail::Trail"],
      property: "EnableLogFileValidation",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
  ],
});
