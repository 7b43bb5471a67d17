import { rules } from "#rules";
import type { Rampart, Rule } from "#rules";
import type { InitializationOptions } from "#protocol";
import type { InitializeParams } from "vscode-languageserver";
import { createCdkAssemblies } from "./cdk-assemblies.ts";
import { createSynthesized } from "./cdk-synthesized.ts";
import { clientFeatures } from "./client-features.ts";
import type { ClientFeatures } from "./client-features.ts";
import type { ServerDependencies } from "./dependencies.ts";
import { createDocuments } from "./documents.ts";
import type { Documents, OpenDocuments } from "./documents.ts";
import { createGuard } from "./guard.ts";
import type { Guard } from "./guard.ts";
import { describeError } from "./log.ts";
import type { Log } from "./log.ts";
import { createModuleFiles } from "./module-files.ts";
import { createModuleTrees } from "./module-trees.ts";
import type { ModuleTrees } from "./module-trees.ts";
import { pagesBelow } from "./pages.ts";
import type { PageOf } from "./pages.ts";
import { createWorkspace } from "./workspace.ts";
import type { Workspace } from "./workspace.ts";

/** What the handlers of one connection share. */
export interface Context {
  readonly options: InitializationOptions;
  readonly client: ClientFeatures;
  readonly documents: Documents;
  readonly trees: ModuleTrees;
  readonly workspace: Workspace;
  readonly rampart: Promise<Rampart>;
  readonly pageOf: PageOf;
  readonly log: Log;
  readonly guard: Guard;
  ruleOf(id: string): Rule | undefined;
}

/** How long a listing of a module holds where the client does not report changes on disk, in milliseconds. */
const listingHolds = 2000;

/** How many times longer a walk of the whole workspace holds. */
const walkHolds = 30;

/** Builds the parts for the client that says `params`. */
export function createContext(
  params: InitializeParams,
  open: OpenDocuments,
  { rampart: build, files, readConfig }: ServerDependencies,
  log: Log,
): Context {
  const options: InitializationOptions = params.initializationOptions ?? {};
  const client = clientFeatures(params);
  const rampart = build();
  rampart.catch((error: unknown) => log(`engine: ${describeError(error)}`));
  const workspace = createWorkspace(files, readConfig);
  workspace.setRoots(rootsOf(params));
  workspace.setSettings(options.settings ?? {});
  const holds = client.registersWatchers ? Number.POSITIVE_INFINITY : listingHolds;
  const assemblies = createCdkAssemblies(files);
  const trees = createModuleTrees(files, createModuleFiles(files, holds), holds * walkHolds);
  const book = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  return {
    options,
    client,
    documents: createDocuments({
      open,
      trees,
      assemblies,
      synthesized: createSynthesized(files, assemblies),
      workspace,
      rampart,
    }),
    trees,
    workspace,
    rampart,
    pageOf: pagesBelow(options.pages),
    log,
    guard: createGuard(log),
    ruleOf: (id) => book.get(id),
  };
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === "string" ? [rootUri] : [];
}
