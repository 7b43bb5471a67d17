import { isConditional, scopesResources } from "../../iam/conditions.ts";
import { isDenied } from "../../iam/denied.ts";
import { isEveryAction, partsOf } from "../../iam/expand.ts";
import { isWritten, replacedItem } from "../../iam/fixes.ts";
import { coversAction } from "../../iam/match.ts";
import { called, grantsOf } from "../../iam/subject.ts";
import { policyRule } from "../../model/index.ts";
import type { Fix, Item, Policy, Statement } from "../../model/index.ts";

const decrypting = ["kms:Decrypt", "kms:ReEncryptFrom"];

/** `*`, `arn:aws:kms:*:111122223333:key/*`: every key of all accounts, or of one. */
const everyKey = /^(\*+|arn:[^:]*:(kms|\*):[^:]*:[^:]*:(key\/)?\*+)$/;

/** Other services' actions need another ARN, so the fix is for statements about keys only. */
function fixOf(policy: Policy, { actions, resources }: Statement, star: Item): Fix | undefined {
  if (!isWritten(policy) || resources === undefined) return undefined;
  const only = actions?.items.every(({ text = "" }) => partsOf(text)?.service.toLowerCase() === "kms") === true;
  const edits = only ? replacedItem(resources, star, ["arn:aws:kms:<region>:<account>:key/<key-id>"]) : undefined;
  return edits === undefined
    ? undefined
    : { title: "Limit to one key (fill in what stands in <>)", safety: "review", edits };
}

/** Allows of `kms:Decrypt` or `kms:ReEncryptFrom` on every key; a condition such as `kms:ViaService` makes it right. */
export const iamKmsDecryptStar = policyRule({
  id: "iam/kms-decrypt-star",
  title: "Policy allows decrypting with every key",
  severity: "medium",
  preset: "strict",
  aliases: ["KMS.1", "KMS.2"],
  controls: { fsbp: ["KMS.1", "KMS.2"] },
  practices: ["tips/21", "scale/10"],
  why: "A key is what still keeps data apart when a bucket or a snapshot got into the wrong hands; with a right to all keys it keeps nothing apart.",
  check: "aws iam get-account-authorization-details --filter LocalManagedPolicy User Role Group",
  remedy: {
    cli: "# Put the keys' ARNs in the place of *, then:\naws iam create-policy-version --policy-arn <arn> --policy-document file://policy.json --set-as-default",
    console: "IAM > Policies > the policy > Edit > KMS > Resources: Specific, with the ARNs of the keys.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-1",
    "https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html",
  ],
  *judge(policy, scope) {
    for (const statement of grantsOf(policy, scope)) {
      const action = statement.actions?.items.find(
        ({ known, text }) =>
          known && text !== undefined && !isEveryAction(text) && decrypting.some((each) => coversAction(text, each)),
      );
      const star = statement.resources?.items.find(({ known, text = "" }) => known && everyKey.test(text));
      if (action === undefined || star === undefined || !statement.conditionsKnown) continue;
      if (scopesResources(statement) || decrypting.every((each) => isDenied(policy, each, "*"))) continue;
      const fix = fixOf(policy, statement, star);
      yield {
        message: `${called(policy, statement)} allows ${action.text ?? ""} with every key`,
        at: star.at,
        ...(isConditional(statement) ? { severity: "low" as const } : {}),
        related: [{ message: "allows decrypting", at: action.at }],
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});
