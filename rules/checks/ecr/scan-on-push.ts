import { settingRule } from "../../model/index.ts";

/** Repositories without scan on push; AWS's default is off. */
export const ecrScanOnPush = settingRule({
  id: "ecr/scan-on-push",
  title: "Image scanning on push is off",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_163", "AWS-0030", "unscanned_ecr_image", "W79", "ECR.1"],
  controls: { fsbp: ["ECR.1"] },
  practices: ["scale/9"],
  why: "Known faults in packages are found on the day they get into the image, or by somebody else later.",
  check:
    "aws ecr describe-repositories --region <region> --query 'repositories[?!imageScanningConfiguration.scanOnPush].repositoryName'",
  remedy: {
    cli: "aws ecr put-image-scanning-configuration --region <region> --repository-name <id> --image-scanning-configuration scanOnPush=true",
    console: "ECR > Private registry > Scanning: for the whole registry; or the repository > Edit > Scan on push.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-1"],
  says: "does not scan images when they are pushed",
  settings: [
    {
      types: ["AWS::ECR::Repository"],
      property: "ImageScanningConfiguration.ScanOnPush",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
  ],
});
