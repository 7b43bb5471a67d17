import { afterEach, beforeEach, expect, it } from "vitest";
import { makePlace } from "./run-cli.ts";
import type { Place } from "./run-cli.ts";

let place: Place;
beforeEach(() => {
  place = makePlace();
  place.git("init");
  place.write(
    "modules/db/main.tf",
    'variable "open" {\n  default = true\n}\n\nresource "aws_db_instance" "orders" {\n  publicly_accessible = var.open\n}\n',
  );
  place.write("prod/main.tf", 'module "db" {\n  source = "../modules/db"\n  open   = false\n}\n');
});
afterEach(() => place.remove());

interface Told {
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly resource: { readonly id: string };
  readonly related: readonly { readonly file: string }[];
}

function scan(...args: readonly string[]): readonly string[] {
  const { stdout } = place.rampart(["scan", "--format", "json", "--only", "rds/public", ...args]);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Told[] };
  return findings.map(
    ({ file, range, resource, related }) =>
      `${resource.id} ${file}:${range.start.line} < ${related.map((each) => each.file).join(" ")}`,
  );
}

it("judges a module by the calls of other folders", () => {
  expect(scan()).toEqual([]);
  place.write("dev/main.tf", 'module "db" {\n  source = "../modules/db"\n  open   = true\n}\n');
  expect(scan()).toEqual(["module.db.aws_db_instance.orders dev/main.tf:3 < "]);
});

it("tells once what a module says to several stacks, with each call", () => {
  place.write("modules/db/main.tf", 'resource "aws_db_instance" "orders" {\n  publicly_accessible = true\n}\n');
  for (const stack of ["dev", "prod"])
    place.write(`${stack}/main.tf`, 'module "db" {\n  source = "../modules/db"\n}\n');
  expect(scan()).toEqual(["module.db.aws_db_instance.orders modules/db/main.tf:2 < dev/main.tf prod/main.tf"]);
});

it("reads the modules that a named folder calls, and tells nothing of them", () => {
  place.write("prod/main.tf", 'module "db" {\n  source = "../modules/db"\n  open   = true\n}\n');
  place.write("modules/db/more.tf", 'resource "aws_db_instance" "more" {\n  publicly_accessible = true\n}\n');
  expect(scan("prod")).toEqual(["module.db.aws_db_instance.orders prod/main.tf:3 < "]);
});

it("reads the modules that a staged file calls", () => {
  place.write("prod/main.tf", 'module "db" {\n  source = "../modules/db"\n}\n');
  place.git("add", ".");
  place.git("commit", "-m", "all");
  place.write("prod/main.tf", 'module "db" {\n  source = "../modules/db"\n  open   = true\n}\n');
  place.git("add", ".");
  place.write("modules/db/main.tf", "");
  expect(scan("--staged")).toEqual(["module.db.aws_db_instance.orders prod/main.tf:3 < "]);
});

it("takes what .tfvars files give", () => {
  place.write(
    "stack/main.tf",
    'variable "open" {}\nresource "aws_db_instance" "a" {\n  publicly_accessible = var.open\n}\n',
  );
  place.write("stack/terraform.tfvars", "open = true\n");
  expect(scan("stack")).toEqual(["aws_db_instance.a stack/terraform.tfvars:1 < "]);
  place.write("stack/b.auto.tfvars.json", '{ "open": false }');
  expect(scan("stack")).toEqual([]);
});

it("judges a nested stack by its call", () => {
  place.write(
    "main.yaml",
    'Resources:\n  Data:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./db.yaml\n      Parameters:\n        Open: "false"\n',
  );
  place.write(
    "db.yaml",
    'Parameters:\n  Open: { Type: String, Default: "true" }\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      PubliclyAccessible: !Ref Open\n',
  );
  expect(scan("db.yaml")).toEqual(["Db db.yaml:7 < db.yaml"]);
  expect(scan("db.yaml", "main.yaml")).toEqual([]);
});
