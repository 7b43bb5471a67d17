import { expect, it } from "vitest";
import { applyEdits, defaultConfig } from "#rules";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();
const config = { ...defaultConfig, preset: "all", only: ["secrets/plaintext-password"] } as const;

function mended(name: string, text: string): string {
  const file = { uri: `file:///${name}`, text };
  const [finding] = rampart.judge([file], { config }).findings;
  const fix = finding?.fixes.find(({ title }) => title.includes("sensitive variable"));
  if (fix === undefined) throw new Error("no fix");
  const [after] = applyEdits([file], rampart.edits(fix, [file]));
  return after?.text ?? "";
}

it("adds a sensitive variable below the resource, under a name that is free", () => {
  const text = `variable "orders_password" {}

resource "aws_mq_broker" "orders" {
  user {
    password = "hunter2hunter2"
  }
}
`;
  expect(mended("main.tf", text)).toBe(`variable "orders_password" {}

resource "aws_mq_broker" "orders" {
  user {
    password = var.orders_password_2
  }
}

variable "orders_password_2" {
  type      = string
  sensitive = true
}
`);
});

it("adds it to the variables of Terraform's JSON, or makes them", () => {
  const resource = { aws_mq_broker: { orders: { user: { password: "hunter2hunter2" } } } };
  const mine = { orders_password: { type: "string", sensitive: true } };
  const reference = { aws_mq_broker: { orders: { user: { password: "${var.orders_password}" } } } };
  expect(JSON.parse(mended("main.tf.json", JSON.stringify({ resource }, undefined, 2)))).toEqual({
    resource: reference,
    variable: mine,
  });
  const variable = { other: { type: "string" } };
  expect(JSON.parse(mended("main.tf.json", JSON.stringify({ resource, variable }, undefined, 2)))).toEqual({
    resource: reference,
    variable: { ...variable, ...mine },
  });
});
