import { existsSync, openSync, readFileSync, closeSync, ftruncateSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyId, secretKey } from "../support/secrets.ts";
import { database, makePlace } from "./run-cli.ts";
import type { Place } from "./run-cli.ts";

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

interface Json {
  readonly version: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly findings: readonly Record<string, unknown>[];
  readonly errors: readonly { readonly file: string; readonly message: string }[];
  readonly stats: Readonly<Record<"files" | "bytes" | "milliseconds", number>>;
}

function scan(...args: readonly string[]): Json & { readonly code: number | null } {
  const { code, stdout, stderr } = place.rampart(["scan", "--format", "json", ...args]);
  expect(stderr).toBe("");
  return { ...(JSON.parse(stdout) as Json), code };
}

const rulesOf = ({ findings }: Json): readonly unknown[] => findings.map(({ rule }) => rule);

describe("JSON", () => {
  it("has the shape of the contract, places counted from 1 in UTF-16 units", () => {
    place.write(
      "a/template.yaml",
      database().replace("Engine: postgres", 'Engine: "𝒜𝒜"').replace("PubliclyAccessible", "PubliclyAccessible"),
    );
    const { code, ...report } = scan("a");
    expect(code).toBe(1);
    expect(report).toEqual({
      version: 1,
      tool: { name: "rampart", version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      findings: [
        {
          rule: "rds/public",
          aliases: expect.arrayContaining(["CKV_AWS_17"]),
          severity: "critical",
          message: expect.stringContaining("Orders is reachable from the internet"),
          file: "a/template.yaml",
          range: { start: { line: 7, column: 27 }, end: { line: 7, column: 31 } },
          resource: { type: "AWS::RDS::DBInstance", id: "Orders", arn: null },
          policy: null,
          related: [],
          fixable: true,
          fingerprint: expect.stringMatching(/^[\w-]{16,}$/),
        },
      ],
      errors: [],
      stats: { files: 1, bytes: expect.any(Number), milliseconds: expect.any(Number) },
    });
  });

  it("counts columns in UTF-16 units", () => {
    place.write("p.json", '{ "Statement": [{ "Sid": "𝒜", "Effect": "Allow", "Action": "*", "Resource": "*" }] }');
    const [finding] = scan().findings;
    expect(finding).toMatchObject({
      range: { start: { line: 1, column: 61 } },
      policy: { kind: "identity" },
      related: [{ file: "p.json" }],
    });
  });

  it("names the file that cannot be fully read, and keeps what stands around the place", () => {
    place.write(
      "t.json",
      '{ "Resources": { "A": { "Type": "AWS::RDS::DBInstance", "Properties": { "PubliclyAccessible": true, "StorageEncrypted": true } }, "B": { ',
    );
    const report = scan();
    expect(rulesOf(report)).toEqual(["rds/public"]);
    expect(report.errors).toEqual([{ file: "t.json", message: expect.stringMatching(/^not fully read: /) }]);
  });

  it("has nothing to say of an empty folder", () => {
    expect(scan()).toMatchObject({ code: 0, findings: [], errors: [], stats: { files: 0, bytes: 0 } });
  });
});

describe("exit codes", () => {
  it.each([
    [["--fail-on", "critical"], 1],
    [["--fail-on", "info"], 1],
    [["--only", "rds/encryption"], 0],
    [["--skip", "CKV_AWS_17"], 0],
    [["--only", "CKV_AWS_17"], 1],
  ])("%j ends with %i", (args, code) => {
    place.write("t.yaml", database());
    expect(place.rampart(["scan", ...args]).code).toBe(code);
  });

  it("is 0 below --fail-on", () => {
    place.write("t.yaml", "Resources:\n  Key:\n    Type: AWS::KMS::Key\n");
    expect(rulesOf(scan())).toEqual(["kms/rotation"]);
    expect(place.rampart(["scan"]).code).toBe(0);
    expect(place.rampart(["scan", "--fail-on", "medium"]).code).toBe(1);
  });

  it.each([
    [["scan", "nowhere"], "nowhere does not exist"],
    [["scan", "--wrong"], "--wrong"],
    [["scan", "--fail-on", "severe"], "--fail-on is one of critical, high"],
    [["scan", "--format", "xml"], "--format is one of text, json, sarif, gitlab"],
    [["scan", "--preset", "soft"], "--preset is one of recommended"],
    [["scan", "--only", "rds/pubic"], "there is no rule “rds/pubic”"],
    [["scan", "--output", "no/such/folder/x"], "no/such/folder/x cannot be written: there is no folder no/such/folder"],
    [["scan", "--write-baseline", "."], ". cannot be written: is a folder"],
    [["scan", "--baseline", "none.json"], "the baseline none.json cannot be read"],
    [["scan", "-", "t.yaml"], "- stands alone"],
    [["scan", "--fix", "-"], "--fix changes files on disk"],
    [["scan", "--staged"], "git"],
    [["scam"], "there is no command “scam”"],
    [["explain"], "which rule?"],
    [["explain", "x/y"], "there is no rule “x/y”"],
    [["account", "--snapshot", "none.json"], "the snapshot none.json cannot be read"],
    [["account", "--regions", "europe"], "“europe” is no Region"],
    [["account", "--profile", "nobody"], "there is no profile “nobody”"],
  ])("%j is 2 with one line that says why", (args, message) => {
    const { code, stdout, stderr } = place.rampart(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("what is read", () => {
  it("leaves out what git ignores, what the config excludes and what is no text", () => {
    place.git("init");
    place.write(".gitignore", "ignored/\n");
    place.write(".rampart.yaml", "exclude: [fixtures/**]\n");
    for (const path of ["ignored/t.yaml", "fixtures/t.yaml", "node_modules/x/t.yaml", "own/t.yaml"])
      place.write(path, database());
    place.write("own/binary.yaml", new Uint8Array([0, 1, 2, 3, 0, 255]));
    symlinkSync(place.folder, join(place.folder, "own", "circle"));
    expect(scan().findings.map(({ file }) => file)).toEqual(["own/t.yaml"]);
    expect(scan("ignored").findings.map(({ file }) => file)).toEqual(["ignored/t.yaml"]);
    expect(scan("fixtures/t.yaml").findings.map(({ file }) => file)).toEqual(["fixtures/t.yaml"]);
  });

  it("judges a Terraform file that is named alone with its module", () => {
    place.write("main.tf", 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n');
    place.write(
      "more.tf",
      'resource "aws_s3_bucket_versioning" "logs" {\n  bucket = aws_s3_bucket.logs.id\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n',
    );
    const report = scan("main.tf", "--only", "s3/versioning");
    expect(report).toMatchObject({ findings: [], stats: { files: 1 } });
  });

  it("reads UTF-16, a byte order mark and broken UTF-8", () => {
    const id = keyId("AKIA", 1);
    const text = `aws_access_key_id = ${id}\naws_secret_access_key = ${secretKey(1)}\n`;
    place.write("le.txt", Buffer.from(`\uFEFF${text}`, "utf16le"));
    place.write("mark.txt", `\uFEFF${text}`);
    place.write("broken.txt", Buffer.concat([Buffer.from([0xc3, 0x28, 10]), Buffer.from(text)]));
    expect(scan().findings.map(({ rule, file }) => [rule, file])).toEqual([
      ["secrets/access-key-pair", "broken.txt"],
      ["secrets/access-key-pair", "le.txt"],
      ["secrets/access-key-pair", "mark.txt"],
    ]);
  });

  it("says that a file over 100 MB was not read", () => {
    const file = openSync(join(place.folder, "big.json"), "w");
    ftruncateSync(file, 101 * 1024 * 1024);
    closeSync(file);
    expect(scan().errors).toEqual([{ file: "big.json", message: "larger than 100 MB: not read" }]);
  });

  it("takes standard input under a name", () => {
    const { code, stdout } = place.rampart(["scan", "-", "--stdin-filename", "x/t.yaml", "--format", "json"], {
      input: database(),
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ rule: "rds/public", file: "x/t.yaml" }] });
  });

  it("shows paths as they lie from where it runs", () => {
    place.write("sub/t.yaml", database());
    const cwd = join(place.folder, "sub");
    const { stdout } = place.rampart(["scan", "--format", "json", "."], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ file: "t.yaml" }] });
  });
});

describe("--staged", () => {
  it("reads the index, not the working tree, and only what changes", () => {
    place.git("init");
    place.write("old.yaml", database());
    place.git("add", ".");
    place.git("commit", "-qm", "old");
    place.write("new.yaml", database());
    place.write("gone.yaml", database());
    place.git("add", ".");
    place.write("new.yaml", database(true));
    place.git("rm", "-q", "--cached", "gone.yaml");
    expect(scan("--staged").findings.map(({ file }) => file)).toEqual(["new.yaml"]);
  });

  it("judges staged Terraform with the rest of its module", () => {
    place.git("init");
    place.write("v.tf", 'variable "open" {\n  default = true\n}\n');
    place.git("add", ".");
    place.git("commit", "-qm", "variables");
    place.write(
      "db.tf",
      'resource "aws_db_instance" "a" {\n  publicly_accessible = var.open\n  storage_encrypted   = true\n}\n',
    );
    place.git("add", ".");
    const report = scan("--staged");
    expect(report.stats.files).toBe(1);
    expect(report.findings.filter(({ rule }) => rule === "rds/public").map(({ file }) => file)).toEqual(["db.tf"]);
  });
});

describe("--fix", () => {
  it("applies the safe fixes only, and scans what is left", () => {
    place.write(
      "t.yaml",
      `${database()}  Copy:\n    Type: AWS::DMS::ReplicationInstance\n    Properties:\n      PubliclyAccessible: true\n`,
    );
    const report = scan("--fix");
    expect(rulesOf(report)).toEqual(["dms/public"]);
    const text = readFileSync(join(place.folder, "t.yaml"), "utf8");
    expect(text).toContain("PubliclyAccessible: false # for reports");
    expect(text).toContain("      PubliclyAccessible: true\n");
  });

  it("keeps encoding, byte order mark and line breaks", () => {
    const crlf = database().replaceAll("\n", "\r\n");
    place.write("mark.yaml", `\uFEFF${crlf}`);
    place.write("wide.yaml", Buffer.from(`\uFEFF${crlf}`, "utf16le"));
    scan("--fix");
    const mended = `\uFEFF${crlf.replace("Accessible: true", "Accessible: false")}`;
    expect(readFileSync(join(place.folder, "mark.yaml"), "utf8")).toBe(mended);
    expect(readFileSync(join(place.folder, "wide.yaml")).toString("utf16le")).toBe(mended);
  });

  it("does not touch a file whose bytes it cannot keep, and says so", () => {
    const bytes = Buffer.concat([Buffer.from(database()), Buffer.from("# caf\u00e9\n", "latin1")]);
    place.write("t.yaml", bytes);
    expect(scan("--fix").errors).toEqual([{ file: "t.yaml", message: "not fixed: it holds bytes that are not UTF-8" }]);
    expect(readFileSync(join(place.folder, "t.yaml"))).toEqual(bytes);
  });
});

describe("baseline", () => {
  it("leaves out what was there, by what it is and not by its line", () => {
    place.write("t.yaml", database());
    expect(place.rampart(["scan", "--write-baseline", "known.json"]).code).toBe(0);
    place.write("t.yaml", `# moved\n${database()}`);
    expect(scan("--baseline", "known.json").findings).toEqual([]);
    place.write("u.yaml", database());
    expect(scan("--baseline", "known.json").findings.map(({ file }) => file)).toEqual(["u.yaml"]);
  });
});

describe("config", () => {
  it("is that of the workspace, and --no-config goes without", () => {
    place.write(".rampart.yaml", "rules:\n  rds/public: low\n");
    place.write("sub/t.yaml", database());
    expect(scan("sub").findings).toMatchObject([{ severity: "low" }]);
    expect(scan("sub", "--no-config").findings).toMatchObject([{ severity: "critical" }]);
  });

  it("ends with 2 and names line and column of a mistake", () => {
    place.write(".rampart.yaml", "preset: recommended\nrules:\n  rds/public: loud\n");
    const { code, stderr } = place.rampart(["scan"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rampart: \.rampart\.yaml:3:\d+: /);
  });

  it("counts a suppression with a reason only", () => {
    const at = (comment: string): string =>
      database().replace("      PubliclyAccessible", `      # ${comment}\n      PubliclyAccessible`);
    place.write("t.yaml", at("rampart:ignore rds/public -- torn down every night"));
    expect(scan().findings).toEqual([]);
    place.write("t.yaml", at("rampart:ignore rds/public"));
    expect(rulesOf(scan())).toContain("rds/public");
    place.write("t.yaml", at("checkov:skip=CKV_AWS_17: demo"));
    expect(scan().findings).toEqual([]);
  });
});

it("writes the report to a file and nothing else there", () => {
  place.write("t.yaml", database());
  const { code, stdout } = place.rampart(["scan", "--format", "json", "-o", "out.json"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(existsSync(join(place.folder, "out.json"))).toBe(true);
});
