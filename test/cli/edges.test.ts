import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyId } from "../support/secrets.ts";
import { database, makePlace } from "./run-cli.ts";
import type { Place } from "./run-cli.ts";

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

const filesOf = (stdout: string): readonly unknown[] =>
  (JSON.parse(stdout) as { findings: readonly { file: string }[] }).findings.map(({ file }) => file);

describe("standard input", () => {
  it("without a name is what it looks like", () => {
    const json = JSON.stringify({
      Resources: { Orders: { Type: "AWS::RDS::DBInstance", Properties: { PubliclyAccessible: true } } },
    });
    const terraform = 'resource "aws_db_instance" "orders" {\n  publicly_accessible = true\n}\n';
    for (const [input, name] of [
      [database(), "stdin.yaml"],
      [json, "stdin.json"],
      [terraform, "stdin.tf"],
    ] as const) {
      const { stdout } = place.rampart(["scan", "-", "--format", "json", "--only", "rds/public"], { input });
      expect(filesOf(stdout)).toEqual([name]);
    }
  });

  it("under a Terraform name is judged with the module around it, and nothing else is told", () => {
    place.write("variables.tf", 'variable "open" {\n  default = true\n}\n');
    place.write("other.tf", 'resource "aws_db_instance" "other" {\n  publicly_accessible = true\n}\n');
    place.write("main.tf", "");
    const input = 'resource "aws_db_instance" "orders" {\n  publicly_accessible = var.open\n}\n';
    const { stdout } = place.rampart(
      ["scan", "-", "--stdin-filename", "main.tf", "--format", "json", "--only", "rds/public"],
      { input },
    );
    expect(filesOf(stdout)).toEqual(["main.tf"]);
  });
});

describe("reports", () => {
  it("bear more findings than a call takes arguments", { timeout: 60_000 }, () => {
    const buckets = Array.from({ length: 25_000 }, (_, index) => `  B${index}: { Type: "AWS::S3::Bucket" }\n`);
    place.write("many.yaml", `Resources:\n${buckets.join("")}`);
    const rules = ["--preset", "all", "--only", "s3/*", "--only", "iam/missing-tls-deny"];
    const { code, stderr } = place.rampart(["scan", "many.yaml", "--output", "all.txt", ...rules]);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("take paths for forges from the repository, for people from where they are", () => {
    place.git("init");
    place.write("infra/.rampart.yaml", "preset: recommended\n");
    place.write("infra/a b#c.yaml", database());
    const cwd = join(place.folder, "infra");
    const gitlab = JSON.parse(place.rampart(["scan", "--format", "gitlab"], { cwd }).stdout) as readonly unknown[];
    expect(gitlab).toMatchObject([{ location: { path: "infra/a b#c.yaml" } }]);
    const sarif = place.rampart(["scan", "--format", "sarif"], { cwd }).stdout;
    expect(sarif).toContain('"uri": "infra/a%20b%23c.yaml"');
    expect(place.rampart(["scan"], { cwd }).stdout).toMatch(/^a b#c\.yaml\n/);
  });

  it("say what was fixed, recorded and left out", () => {
    place.write("t.yaml", database());
    expect(place.rampart(["scan", "--write-baseline", "known.json"]).stdout).toContain(
      "Wrote 1 finding to known.json.",
    );
    expect(place.rampart(["scan", "--baseline", "known.json"]).stdout).toContain(
      "Left out 1 finding that the baseline knows.",
    );
    expect(place.rampart(["scan", "--fix"]).stdout).toMatch(/^Fixed t\.yaml\.\nNo findings/);
  });

  it("cover a credential wherever it stands again", () => {
    const id = keyId("AKIA", 5);
    place.write("t.yaml", `# key ${id}\n${database().replaceAll("Orders", id)}`);
    const { stdout } = place.rampart(["scan"]);
    expect(stdout).toContain("rds/public");
    expect(stdout).not.toContain(id);
  });

  it("are coloured as FORCE_COLOR and NO_COLOR say", () => {
    place.write("t.yaml", database());
    const colour = (env: NodeJS.ProcessEnv) => place.rampart(["scan"], { env }).stdout.includes("\u001B[");
    expect(colour({ FORCE_COLOR: "1" })).toBe(true);
    expect(colour({ FORCE_COLOR: "0" })).toBe(false);
    expect(colour({ NO_COLOR: "1" })).toBe(false);
  });

  it("end quietly where the reader goes early", () => {
    for (let number = 0; number < 400; number += 1) place.write(`t${number}.yaml`, database());
    const { stderr, stdout } = spawnSync(
      "bash",
      ["-c", `"${process.execPath}" "${resolve("dist/cli.js")}" scan | head -1`],
      { cwd: place.folder, encoding: "utf8" },
    );
    expect({ stderr, stdout }).toEqual({ stderr: "", stdout: "t0.yaml\n" });
  });
});

describe("files", () => {
  it("that are named and are no text are said, others are left out", () => {
    place.write("picture.yaml", Buffer.from([0, 1, 2, 3, 0, 5]));
    const errors = (...args: readonly string[]): unknown =>
      JSON.parse(place.rampart(["scan", "--format", "json", ...args]).stdout).errors;
    expect(errors("picture.yaml")).toEqual([{ file: "picture.yaml", message: "is not text" }]);
    expect(errors(".")).toEqual([]);
  });

  it("that are staged are found from any folder, under any name", () => {
    place.git("init");
    mkdirSync(join(place.folder, "sub"));
    place.write("sub/a [b] ü.yaml", database());
    place.write("sub/a b.yaml", database());
    place.git("add", ".");
    const cwd = join(place.folder, "sub");
    const { stdout } = place.rampart(["scan", "--staged", "--format", "json", "a [b] ü.yaml"], { cwd });
    expect(filesOf(stdout)).toEqual(["a [b] ü.yaml"]);
    expect(place.rampart(["scan", "--staged", "nowhere"], { cwd }).stderr).toContain("nowhere does not exist");
    const outside = place.rampart(["scan", "--staged", "--format", "json", place.folder], { cwd: "/" });
    expect(filesOf(outside.stdout)).toHaveLength(2);
  });

  it("with a misspelt rule in the config end with 2 and the place", () => {
    place.write(".rampart.yaml", "rules:\n  rds/pubic: off\n");
    const { code, stderr } = place.rampart(["scan"]);
    expect(code).toBe(2);
    expect(stderr).toBe("rampart: .rampart.yaml:2:3: There is no rule rds/pubic\n");
  });
});

it("gives help behind a command too", () => {
  const { code, stdout } = place.rampart(["scan", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toBe(place.rampart(["--help"]).stdout);
});
