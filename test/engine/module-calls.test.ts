import { expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();

it("a finding in a module names the call; one of its argument stands in the call", () => {
  const files = {
    "main.tf": 'module "a" {\n  source = "./db"\n}\n\nmodule "b" {\n  source = "./db"\n  open   = true\n}\n',
    "db/main.tf":
      'variable "open" {\n  default = false\n}\n\nresource "aws_redshift_cluster" "c" {\n  encrypted           = false\n  publicly_accessible = var.open\n}\n',
  };
  const { findings } = rampart.judge(
    Object.entries(files).map(([path, text]) => ({ uri: `file:///${path}`, text })),
    { config: { ...defaultConfig, preset: "all", only: ["redshift/encryption", "redshift/public"] } },
  );
  const seen = findings.map(({ rule, resource, at, related }) => [
    rule,
    resource?.id,
    at.in === "file" ? at.uri : "",
    related.map(({ message }) => message),
  ]);
  expect(seen).toEqual([
    ["redshift/encryption", "module.a.aws_redshift_cluster.c", "file:///db/main.tf", ["module.a is called here"]],
    ["redshift/encryption", "module.b.aws_redshift_cluster.c", "file:///db/main.tf", ["module.b is called here"]],
    ["redshift/public", "module.b.aws_redshift_cluster.c", "file:///main.tf", []],
  ]);
});
