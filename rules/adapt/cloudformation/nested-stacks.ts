import { entryOf, textOf } from "../../model/node.ts";
import type { Entry, Node } from "../../model/node.ts";
import type { SourceFile } from "../../model/source-file.ts";
import type { Through, Value } from "../../model/value.ts";
import { decoded } from "../decoded.ts";
import { originOf, resolve, resolver } from "./resolve.ts";
import { typeOf } from "./template.ts";
import type { Template } from "./template.ts";

/** How many stacks one group of templates may come to: each call is one of its own. */
const most = 500;

/** How a template is called by another one: its file, the stack, and its parameters. */
interface Call {
  readonly file: string;
  readonly stack: Through;
  readonly given: ReadonlyMap<string, Value>;
}

/** Where a nested stack names its template and its parameters. */
const kinds: Readonly<Record<string, { readonly template: string; readonly parameters: string }>> = {
  "AWS::CloudFormation::Stack": { template: "TemplateURL", parameters: "Parameters" },
  "AWS::Serverless::Application": { template: "Location", parameters: "Parameters" },
};

/** The templates, and those that others call as nested stacks once for each call, with the parameters of the call. */
export function stacksOf(templates: readonly Template[]): readonly Template[] {
  const byFile = new Map<string, Template[]>();
  for (const template of templates) byFile.set(fileOf(template), [...(byFile.get(fileOf(template)) ?? []), template]);
  const reached = new Set<string>();
  let left = most;
  const load = (template: Template, around: ReadonlySet<string>): readonly Template[] => {
    if (left === 0) return [];
    left -= 1;
    reached.add(fileOf(template));
    const inside = new Set([...around, fileOf(template)]);
    const nested = callsOf(template).filter(({ file }) => !inside.has(file));
    return [
      template,
      ...nested.flatMap(({ file, stack, given }) =>
        (byFile.get(file) ?? []).flatMap((each) =>
          load({ ...each, given, calls: [stack, ...(template.calls ?? [])] }, inside),
        ),
      ),
    ];
  };
  const called = new Set(templates.flatMap((template) => callsOf(template).map(({ file }) => file)));
  const roots = templates.filter((template) => !called.has(fileOf(template)));
  const all = roots.flatMap((template) => load(template, new Set()));
  // Templates that call each other in a circle have no root: each is judged by itself.
  return [...all, ...templates.filter((template) => !reached.has(fileOf(template)))];
}

/** The files that a text may name as templates of nested stacks: files have to be put together before they are parsed. */
export function localTemplates({ uri, text }: SourceFile): readonly string[] {
  if (!/AWS::CloudFormation::Stack|AWS::Serverless::Application/.test(text)) return [];
  const named = text.matchAll(
    /\b(?:TemplateURL|Location|aws:asset:path)["']?\s*:\s*["']?([\w./@ -]+?)["']?\s*(?:[,}\r\n#]|$)/g,
  );
  return [...named].flatMap(([, path]) => localFile(uri, path) ?? []);
}

function callsOf(template: Template): readonly Call[] {
  return template.resources.flatMap((entry): readonly Call[] => {
    const kind = kinds[typeOf(entry) ?? ""];
    const properties = entryOf(entry.value, "Properties")?.value;
    if (kind === undefined) return [];
    const path = textOf(entryOf(properties, kind.template)?.value) ?? assetOf(entry);
    const file = localFile(fileOf(template), path);
    if (file === undefined || file === fileOf(template)) return [];
    const stack = { name: `nested stack ${entry.key}`, at: originOf(template, { range: entry.keyRange }) };
    return [{ file, stack, given: givenBy(template, entryOf(properties, kind.parameters)?.value) }];
  });
}

/** The file of a template, in the form that can be compared with what templates say. */
function fileOf({ uri }: Template): string {
  return decoded(uri);
}

/** The AWS CDK notes beside an asset what it is locally. */
function assetOf({ value }: Entry): string | undefined {
  const metadata = entryOf(value, "Metadata")?.value;
  return textOf(entryOf(metadata, "aws:asset:path")?.value);
}

function givenBy(template: Template, parameters: Node | undefined): ReadonlyMap<string, Value> {
  if (parameters?.kind !== "map") return new Map();
  return new Map(
    parameters.entries.flatMap(({ key, value: node }): readonly (readonly [string, Value])[] => {
      const value = resolve(resolver(template), node);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The URI of a path that is relative to a file; undefined for what is no path: a URL, an S3 location. */
function localFile(uri: string, path: string | undefined): string | undefined {
  if (path === undefined || path === "" || /^(\/|[a-z][a-z0-9+.-]*:)/i.test(path) || !/\.\w+$/.test(path))
    return undefined;
  const parts = uri.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
