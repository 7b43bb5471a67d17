import { expect, it } from "vitest";
import { adaptCloudFormation, templatesOf } from "../../rules/adapt/cloudformation/adapt-cloudformation.ts";
import { parseYaml } from "../../rules/parse/yaml.ts";
import { adapt, plain } from "./terraform/module.ts";

it("says the parameters and outputs of a template", () => {
  const text = `Parameters:
  Password:
    Type: String
    NoEcho: true
Resources:
  Topic:
    Type: AWS::SNS::Topic
Outputs:
  Topic:
    Value: !Ref Topic
`;
  const [stack] = adaptCloudFormation(templatesOf(parseYaml({ uri: "file:///t.yaml", text })));
  expect(stack?.resources.map(({ id }) => id)).toEqual(["Topic"]);
  expect(stack?.sections.map(({ type, id }) => `${type} ${id}`)).toEqual([
    "Template::Parameter Password",
    "Template::Output Topic",
  ]);
});

it("says Terraform's own blocks by their addresses", () => {
  const { resources, sections } = adapt(`
terraform {
  backend "s3" {
    bucket  = "state"
    encrypt = true
  }
}

provider "aws" {
  alias      = "west"
  access_key = "key"
}

provider "google" {}

variable "password" {
  type      = string
  sensitive = true
}

output "name" {
  value = "orders"
}

module "vpc" {
  source = "example/vpc/aws"
}
`);
  expect(resources).toEqual([]);
  expect(sections.map(({ type, id }) => `${type} ${id}`)).toEqual([
    "Terraform::Backend backend.s3",
    "Terraform::Provider provider.aws.west",
    "Terraform::Variable var.password",
    "Terraform::Output output.name",
    "Terraform::Module module.vpc",
  ]);
  expect(plain(sections[0]?.properties)).toEqual({ Bucket: "state", Encrypt: true });
});

it("says them in Terraform's JSON, and within the modules that are called", () => {
  const { sections } = adapt({
    "main.tf.json": JSON.stringify({
      terraform: { backend: { s3: { bucket: "state" } } },
      variable: { token: { type: "string" } },
      module: { inner: { source: "./inner" } },
    }),
    "inner/main.tf": 'variable "secret" {}\n',
  });
  expect(sections.map(({ id }) => id).sort()).toEqual([
    "backend.s3",
    "module.inner",
    "module.inner.var.secret",
    "var.token",
  ]);
});
