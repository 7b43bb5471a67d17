import { facts, nativePath, resourceRule } from "../../model/index.ts";

/** Documents whose permissions name every account. CloudFormation cannot share a document. */
export const ssmDocumentPublic = resourceRule({
  id: "ssm/document-public",
  title: "SSM document is shared with everyone",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_303", "SSM.4", "ssm_documents_set_as_public"],
  controls: { fsbp: ["SSM.4"] },
  practices: ["production/21"],
  why: "Every AWS account can read and run the document, with whatever it says of your machines.",
  check: "aws ssm describe-document-permission --region <region> --name <id> --permission-type Share",
  remedy: {
    cli: "aws ssm modify-document-permission --region <region> --name <id> --permission-type Share --account-ids-to-remove all",
    console: "Systems Manager > Documents > the document > Details > Permissions > Private.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ssm-controls.html#ssm-4",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html",
  ],
  types: ["Account::SsmDocumentSharing"],
  *judge(sharing) {
    for (const fact of facts(sharing, "AccountIds")) {
      if (fact.is !== "set" || fact.value.is !== "scalar") continue;
      if (
        !String(fact.value.value)
          .split(",")
          .some((account) => account.trim().toLowerCase() === "all")
      )
        continue;
      const permissions = sharing.properties;
      yield {
        message: `${sharing.id} is shared with every account: ${nativePath(sharing, "AccountIds")} is All`,
        at: fact.at,
        fixes: [{ title: "Remove permissions", safety: "safe", edits: [{ edit: "remove", target: permissions }] }],
      };
    }
  },
});
