import type { Adapted } from "../adapt/adapted.ts";
import { adaptCdk } from "../adapt/cdk/adapt-cdk.ts";
import { adaptCloudFormation, templatesOf } from "../adapt/cloudformation/adapt-cloudformation.ts";
import { adaptCompose, mayBeCompose } from "../adapt/compose/adapt-compose.ts";
import { policiesOfCloudFormation } from "../adapt/policy/policies-of-cloudformation.ts";
import { policiesOfFile } from "../adapt/policy/policies-of-file.ts";
import { adaptServerless, sectionsOfServerless } from "../adapt/serverless/adapt-serverless.ts";
import { mayBeServerless } from "../adapt/serverless/service.ts";
import { adaptTerraform } from "../adapt/terraform/adapt-terraform.ts";
import type { Parsed } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Text } from "../model/text.ts";
import type { Parse } from "../parse/create-parse.ts";
import { cdkFormat } from "../parse/cdk-code.ts";
import { formatOf, isTerraform } from "../parse/format.ts";
import { findCredentials } from "../secrets/find-credentials.ts";

/** A group of files, read and understood. */
export interface Understood {
  /** What is deployed together: a template, or a Terraform stack with its modules. */
  readonly deployments: readonly Adapted[];
  readonly texts: readonly Text[];
  /** The files that were parsed, by URI: a YAML or JSON file that cannot concern AWS is not. */
  readonly parsed: ReadonlyMap<string, Parsed>;
}

/** What any YAML or JSON file says that a rule but the credential ones could judge. */
const concernsAws = /AWS::|Alexa::|Custom::|AWSTemplateFormatVersion|"?(Statement|Effect)"?\s*:/i;

/** Reads files that belong together and makes the subjects of them. */
export function understand(files: readonly SourceFile[], parse: Parse, now: Date): Understood {
  const parsed = new Map<string, Parsed>();
  for (const file of files) {
    if (concerns(file)) parsed.set(file.uri, parse(file));
  }
  const all = [...parsed.values()];
  const modules = all.filter(({ file }) => isTerraform(file));
  const others = all.filter(({ file }) => !isTerraform(file)).map((each) => ({ each, templates: templatesOf(each) }));
  const stacks = adaptCloudFormation(others.flatMap(({ templates }) => templates));
  return {
    parsed,
    deployments: [
      ...(modules.length === 0 ? [] : adaptTerraform(modules)),
      ...stacks.map(withPolicies),
      ...others.filter(({ templates }) => templates.length === 0).map(({ each }) => subjectsOf(each)),
    ],
    texts: files.map((file) => textOf(file, parse, now)),
  };
}

const known = [(text: string) => concernsAws.test(text), mayBeServerless, mayBeCompose];

function concerns(file: SourceFile): boolean {
  const format = formatOf(file);
  if (format === "text") return false;
  if (format === "typescript" || format === "python") return cdkFormat(file) !== undefined;
  return format === "hcl" || isTerraform(file) || known.some((mayBe) => mayBe(file.text));
}

function subjectsOf(parsed: Parsed): Adapted {
  if (parsed.format === "typescript" || parsed.format === "python") return adaptCdk(parsed);
  const resources = adaptServerless(parsed) ?? adaptCompose(parsed);
  return resources === undefined
    ? { resources: [], sections: [], policies: policiesOfFile(parsed) }
    : withPolicies({ resources, sections: sectionsOfServerless(parsed) });
}

function withPolicies({ resources, sections }: Omit<Adapted, "policies">): Adapted {
  return { resources, sections, policies: resources.flatMap((resource) => policiesOfCloudFormation(resource)) };
}

/** The file as text; its credentials and its syntax tree are worked out when a rule asks. */
function textOf(file: SourceFile, parse: Parse, now: Date): Text {
  let credentials: Text["credentials"] | undefined;
  return {
    subject: "text",
    uri: file.uri,
    text: file.text,
    format: formatOf(file),
    ...(file.languageId === undefined ? {} : { languageId: file.languageId }),
    get roots() {
      return parse(file).roots;
    },
    get credentials() {
      credentials ??= findCredentials(file.text, { path: file.uri, now });
      return credentials;
    },
  };
}
