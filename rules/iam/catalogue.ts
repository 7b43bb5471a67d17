import type { ActionTable, ServiceTable } from "./action-table.ts";

/** AWS's access levels; one action can have two of them. */
export type Level = "read" | "list" | "write" | "tagging" | "permissions";

/** A kind of resource that actions of a service act on. */
export interface ResourceType {
  readonly name: string;
  /** ARN templates such as `arn:${Partition}:s3:::${BucketName}`; most types have one. */
  readonly arns: readonly string[];
}

/** What AWS says of one action. */
export interface ActionFacts {
  /** E.g. `s3:GetObject`. */
  readonly id: string;
  /** The service prefix: `s3`. */
  readonly service: string;
  /** E.g. `GetObject`. */
  readonly name: string;
  readonly levels: readonly Level[];
  /** Empty for an action that accepts nothing but `*`. */
  readonly resourceTypes: readonly { readonly type: ResourceType; readonly required: boolean }[];
  /** Actions that the caller needs as well, e.g. `iam:PassRole`. */
  readonly dependents: readonly string[];
}

/** What AWS says of one service. */
export interface ServiceFacts {
  readonly prefix: string;
  /** E.g. `Amazon S3`. */
  readonly name: string;
  readonly actions: readonly ActionFacts[];
  /** An action by its name, in any case. */
  action(name: string): ActionFacts | undefined;
}

/** IAM's actions, read service by service when somebody asks. */
export interface ActionCatalogue {
  /** ISO 8601 date of the facts. */
  readonly asOf: string;
  readonly source: string;
  /** All service prefixes. */
  readonly services: readonly string[];
  /** A service by its prefix, in any case. */
  service(prefix: string): ServiceFacts | undefined;
  /** An action by its id such as `s3:GetObject`, in any case. */
  action(id: string): ActionFacts | undefined;
}

const levelOf: Readonly<Record<string, Level>> = {
  R: "read",
  L: "list",
  W: "write",
  T: "tagging",
  P: "permissions",
};

/** The catalogue over a table; each service's lines are read once, on first use. */
export function createActionCatalogue(table: ActionTable): ActionCatalogue {
  const read = new Map<string, ServiceFacts>();
  const service = (prefix: string): ServiceFacts | undefined => {
    const key = prefix.toLowerCase();
    const known = read.get(key);
    if (known !== undefined) return known;
    const lines = Object.hasOwn(table.services, key) ? table.services[key] : undefined;
    if (lines === undefined) return undefined;
    const facts = serviceFacts(key, lines);
    read.set(key, facts);
    return facts;
  };
  return {
    asOf: table.asOf,
    source: table.source,
    services: Object.keys(table.services),
    service,
    action(id) {
      const colon = id.indexOf(":");
      return colon < 0 ? undefined : service(id.slice(0, colon))?.action(id.slice(colon + 1));
    },
  };
}

function serviceFacts(prefix: string, table: ServiceTable): ServiceFacts {
  const types = linesOf(table.resources).map((line): ResourceType => {
    const [name = "", arns = ""] = line.split("|");
    return { name, arns: arns.split(" ").map((arn) => arn.replace(/^~/, "arn:${Partition}:")) };
  });
  const actions = linesOf(table.actions).map((line) => actionFacts(prefix, line, types));
  const byName = new Map(actions.map((action) => [action.name.toLowerCase(), action]));
  return { prefix, name: table.name, actions, action: (name) => byName.get(name.toLowerCase()) };
}

function actionFacts(service: string, line: string, types: readonly ResourceType[]): ActionFacts {
  const [name = "", levels = "", resources = "", , dependents = ""] = line.split("|");
  return {
    id: `${service}:${name}`,
    service,
    name,
    levels: [...levels].flatMap((letter) => levelOf[letter] ?? []),
    resourceTypes: words(resources).flatMap((word) => {
      const type = types[Number.parseInt(word, 10)];
      return type === undefined ? [] : [{ type, required: word.endsWith("+") }];
    }),
    dependents: words(dependents),
  };
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

function words(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
}
