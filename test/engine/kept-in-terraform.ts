import { defaultConfig, rules } from "#rules";
import type { Finding, Resource } from "#rules";
import { applySuppressions } from "../../rules/engine/suppressions.ts";
import { testDay, testHcl } from "../support/rampart.ts";
import { findingOn } from "./fake-rule.ts";

const hcl = await testHcl();

/** A finding to place: its rule, the text it stands on, and the address of the resource it is about. */
export type Placed = readonly [rule: Finding["rule"], on: string, about?: string];

/** What is left of findings in a Terraform file, by the text they stand on. Each block is a resource, `data` excepted. */
export function keptInTerraform(text: string, placed: readonly Placed[]): readonly string[] {
  const file = { uri: "file:///work/a.tf", text };
  const parsed = hcl.parse(file);
  const findings = placed.map(([rule, on, about]) =>
    findingOn(file, on, {
      rule,
      message: on,
      aliases: rules.find(({ id }) => id === rule)?.aliases ?? [],
      ...(about === undefined ? {} : { resource: { type: "AWS::S3::Bucket", id: about } }),
    }),
  );
  const resources = parsed.roots
    .flatMap((root) => (root.kind === "map" ? root.entries : []))
    .flatMap(({ key, labels, range }): Resource[] => {
      if (key !== "resource") return [];
      const at = { in: "file", uri: file.uri, range } as const;
      const id = (labels ?? []).map((label) => label.text).join(".");
      return [
        {
          subject: "resource",
          source: "terraform",
          type: "AWS::S3::Bucket",
          id,
          name: at,
          at,
          properties: { is: "map", entries: new Map(), at },
        },
      ];
    });
  const context = {
    files: [file],
    parsed: new Map([[file.uri, parsed]]),
    resources,
    rules,
    config: defaultConfig,
    now: testDay,
    root: "file:///work/",
  };
  return applySuppressions(findings, context).kept.map(({ message }) => message);
}
