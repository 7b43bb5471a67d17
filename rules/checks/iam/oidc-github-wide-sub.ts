import { addedCondition } from "../../iam/added-condition.ts";
import { operatorOf } from "../../iam/conditions.ts";
import { isWritten } from "../../iam/fixes.ts";
import { called } from "../../iam/subject.ts";
import { facts, policyRule, UNKNOWN_PIECE } from "../../model/index.ts";
import type { Condition, Edit, Fact, Fix, Item, Origin, Policy, Scope, Statement } from "../../model/index.ts";

const issuer = "token.actions.githubusercontent.com";
const subject = "repo:<owner>/<repository>:ref:refs/heads/main";

/** The principal that stands for GitHub's provider, the one of an enterprise included; also where a condition only tells it. */
function githubOf({ name }: Policy, { principals, conditions }: Statement, { resources }: Scope): Origin | undefined {
  const federated = principals?.byType.get("Federated") ?? [];
  const isGithub = ({ text, value }: Item) => {
    if (text?.includes(issuer) === true) return true;
    if (value.is !== "unknown" || value.refersTo === undefined) return false;
    const provider = resources.find(({ id, type }) => id === value.refersTo && type === "AWS::IAM::OIDCProvider");
    return provider !== undefined && [...facts(provider, "Url")].some(isIssuer);
  };
  const named = conditions.some(({ key }) => key.toLowerCase().startsWith(issuer));
  return federated.find(isGithub)?.at ?? (named && federated.length > 0 ? name : undefined);
}

function isIssuer(fact: Fact): boolean {
  return fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).includes(issuer);
}

/** Claims that say by themselves whose workflow it is; AWS knows them as condition keys since January 2026. */
const claims = new Set(["repository", "repository_id", "job_workflow_ref", "enterprise_id", "actor", "actor_id"]);

/** Whether a condition leaves none but named repositories, owners or people. The claims are always there, so `IfExists` does no harm. */
function namesRepositories({ operator, key, values }: Condition): boolean {
  const { test } = operatorOf(operator);
  if (!["stringequals", "stringequalsignorecase", "stringlike"].includes(test)) return false;
  const [, name = ""] = /^token\.actions\.githubusercontent\.com(?:\/[^:]+)?:(\w+)$/i.exec(key) ?? [];
  const claim = name.toLowerCase();
  return (claim === "sub" || claims.has(claim)) && values.length > 0 && values.every((value) => isNarrow(claim, value));
}

/** Subjects that start with the owner, whom nobody else can be; a workflow's name or a branch is anybody's to choose. */
const subjects =
  /^(repo:[^/:*?]+\/.|(repository|job_workflow_ref):[^/:*?]+\/.|(repository_owner|repository_owner_id|repository_id|enterprise|enterprise_id):[^:*?]+(:|$))/i;

/** What is not known may be an owner, or an owner and a repository. */
function isNarrow(claim: string, { text }: Item): boolean {
  return (
    text === undefined ||
    ["owner", "owner/name"].some((piece) => namesOne(claim, text.replaceAll(UNKNOWN_PIECE, piece)))
  );
}

function namesOne(claim: string, text: string): boolean {
  if (text.startsWith("owner")) return true;
  if (claim === "sub") return subjects.test(text);
  return claim === "repository" || claim === "job_workflow_ref" ? /^[^/*?]+\/./.test(text) : !/^[*?]/.test(text);
}

function fixOf(
  policy: Policy,
  statement: Statement,
  wide: Condition | undefined,
  value: Item | undefined,
): Fix | undefined {
  if (!isWritten(policy)) return undefined;
  const title = "Allow one repository only (fill in <owner> and <repository>)";
  if (value !== undefined && wide !== undefined) {
    const { node } = value.value;
    const edits: readonly Edit[] | undefined =
      node?.kind === "scalar" && wide.values.length === 1
        ? [{ edit: "set", target: value.value, to: subject }]
        : undefined;
    return edits === undefined ? undefined : { title, safety: "review", edits };
  }
  const hasAudience = statement.conditions.some(({ key }) => /:aud$/i.test(key));
  const edits = [
    addedCondition(statement, "StringLike", `${issuer}:sub`, subject),
    ...(hasAudience ? [] : [addedCondition(statement, "StringEquals", `${issuer}:aud`, "sts.amazonaws.com")]),
  ];
  return wide !== undefined || edits.includes(undefined)
    ? undefined
    : { title, safety: "review", edits: edits.flatMap((edit) => edit ?? []) };
}

/** Roles that GitHub's identity provider may hand out without a condition on whose repository asks. */
export const iamOidcGithubWideSub = policyRule({
  id: "iam/oidc-github-wide-sub",
  title: "Any GitHub workflow may assume the role",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_358", "CKV_AWS_393"],
  practices: ["scale/3", "tips/21"],
  why: "Everybody can have a repository on GitHub, and its workflows get a token of the same issuer: without a limit to your own repositories a stranger's workflow gets the role.",
  check: "aws iam get-role --role-name <id> --query Role.AssumeRolePolicyDocument",
  remedy: {
    cli: "# Add the condition, then:\naws iam update-assume-role-policy --role-name <id> --policy-document file://trust.json",
    console:
      "IAM > Roles > the role > Trust relationships > Edit trust policy: add a condition on token.actions.githubusercontent.com:sub.",
  },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub",
    "https://docs.github.com/en/actions/reference/security/oidc",
  ],
  *judge(policy, scope) {
    if (policy.kind !== "trust") return;
    for (const statement of policy.statements) {
      const provider = githubOf(policy, statement, scope);
      if (statement.effect !== "Allow" || provider === undefined || !statement.conditionsKnown) continue;
      if (statement.conditions.some(namesRepositories)) continue;
      const wide = statement.conditions.find(({ key }) => /:sub$/i.test(key));
      const value = wide?.values.find((item) => !isNarrow("sub", item));
      const fix = fixOf(policy, statement, wide, value);
      yield {
        message:
          value === undefined
            ? `${called(policy, statement)} can be assumed by every workflow on GitHub: no condition names a repository`
            : `${called(policy, statement)} can be assumed by workflows of strangers on GitHub: the subject ${value.text ?? ""} names no owner and repository`,
        at: value?.at ?? provider,
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});
