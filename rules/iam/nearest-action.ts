import { apiActions } from "../data/api-actions.ts";
import { actions } from "./actions.ts";
import { editDistance } from "./edit-distance.ts";
import { expandAction, partsOf } from "./expand.ts";

const byOperation = new Map(
  Object.entries(apiActions.data).map(([operation, action]) => [operation.toLowerCase(), action]),
);

/**
 * The action that somebody most likely meant by one that AWS does not have: the one that allows the API operation of
 * that name, or the one with the nearest name, in the service or in one with a similar prefix.
 */
export function nearestAction(pattern: string): string | undefined {
  const parts = partsOf(pattern);
  if (parts === undefined) return undefined;
  if (actions.service(parts.service) !== undefined) return nearestIn(parts.service.toLowerCase(), parts.name);
  const service = nearestService(parts.service);
  if (service === undefined) return undefined;
  const moved = `${service}:${parts.name}`;
  if (expandAction(moved).length > 0) return moved;
  return nearestIn(service, parts.name);
}

function nearestIn(service: string, name: string): string | undefined {
  const operation = byOperation.get(`${service}:${name}`.toLowerCase());
  if (operation !== undefined) return operation;
  const all = actions.service(service)?.actions.map((action) => action.name) ?? [];
  const limit = name.length < 8 ? 1 : name.length < 12 ? 2 : 3;
  const found = nearest(
    name,
    all.filter((candidate) => mayBeMeant(name, candidate)),
    limit,
  );
  return found === undefined ? undefined : `${service}:${found}`;
}

const verb = /^[A-Z]?[a-z]+/;

/** Verbs that AWS names actions with: `Put` is no misspelt `Get`. */
const verbs = new Set(
  [
    "Add",
    "Attach",
    "Associate",
    "Batch",
    "Cancel",
    "Create",
    "Delete",
    "Describe",
    "Detach",
    "Disable",
    "Disassociate",
    "Enable",
    "Get",
    "Import",
    "List",
    "Modify",
    "Put",
    "Register",
    "Remove",
    "Reset",
    "Run",
    "Search",
    "Send",
    "Set",
    "Start",
    "Stop",
    "Tag",
    "Untag",
    "Update",
  ].map((word) => word.toLowerCase()),
);

/** Whether a name can be another one misspelt: not with another verb, nor where only a version differs, which is newer. */
function mayBeMeant(name: string, candidate: string): boolean {
  const [written, other] = [name, candidate].map((word) => verb.exec(word)?.[0].toLowerCase() ?? "");
  if (written !== undefined && written !== other && verbs.has(written)) return false;
  const bare = (word: string) => word.replace(/V?\d+$/, "");
  return bare(name) === name || bare(name) !== bare(candidate);
}

/** The service whose prefix is most like the one given. */
function nearestService(prefix: string): string | undefined {
  return aliases[prefix.toLowerCase()] ?? nearest(prefix, actions.services, prefix.length < 4 ? 1 : 2);
}

/** Names that people take for prefixes. */
const aliases: Readonly<Record<string, string>> = {
  alb: "elasticloadbalancing",
  cognito: "cognito-idp",
  documentdb: "rds",
  efs: "elasticfilesystem",
  elb: "elasticloadbalancing",
  elbv2: "elasticloadbalancing",
  emr: "elasticmapreduce",
  eventbridge: "events",
  iamrole: "iam",
  msk: "kafka",
  opensearch: "es",
  organisations: "organizations",
  parameterstore: "ssm",
  secretmanager: "secretsmanager",
  "secrets-manager": "secretsmanager",
  stepfunctions: "states",
};

function nearest(word: string, candidates: readonly string[], limit: number): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = limit;
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase(), least);
    if (distance === undefined || (distance === least && best !== undefined)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}
