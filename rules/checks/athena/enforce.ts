import { settingRule } from "../../model/index.ts";

/** Workgroups whose settings do not bind; AWS's default is that they do. */
export const athenaEnforce = settingRule({
  id: "athena/enforce",
  title: "Clients may override workgroup settings",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_82", "AWS-0007"],
  practices: ["scale/10"],
  why: "A client can then write results unencrypted, and to a bucket of its own.",
  check:
    "aws athena get-work-group --region <region> --work-group <id> --query WorkGroup.Configuration.EnforceWorkGroupConfiguration",
  remedy: {
    cli: "aws athena update-work-group --region <region> --work-group <id> --configuration-updates EnforceWorkGroupConfiguration=true",
    console: "Athena > Workgroups > the workgroup > Edit > Override client-side settings.",
  },
  references: ["https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"],
  says: "lets clients override its settings",
  settings: [
    {
      types: ["AWS::Athena::WorkGroup"],
      property: "WorkGroupConfiguration.EnforceWorkGroupConfiguration",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
  ],
});
