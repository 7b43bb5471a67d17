import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { runSuite } from "../collector.ts";
import {
  cursorBehind,
  expectRules,
  findingsIn,
  openFile,
  openText,
  replaceText,
  ruleOf,
  type,
  until,
} from "../harness.ts";

const bucket = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: true
      PubliclyAccessible: true
`;

/** What is written is judged as it is typed. */
export const run = (): Promise<void> =>
  runSuite(({ it }) => {
    it("underlines the scalar, with severity, source, code and the page of the rule", async () => {
      const document = await openText("yaml", bucket);
      const [finding] = await expectRules(document, ["rds/public"]);
      assert(finding !== undefined);
      assert.equal(document.getText(finding.range), "true");
      assert.equal(finding.range.start.line, 7);
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
      assert(typeof finding.code === "object");
      assert.match(finding.code.target.toString(), /docs\/rules\/rds\/public\.md$/);
    });

    it("follows what is typed", async () => {
      const document = await openText("yaml", bucket);
      await expectRules(document, ["rds/public"]);
      await replaceText(document, "PubliclyAccessible: true", "PubliclyAccessible: false");
      await expectRules(document, []);
      cursorBehind("StorageEncrypted: true");
      await vscode.commands.executeCommand("deleteWordLeft");
      await type("false");
      await expectRules(document, ["rds/encryption"]);
    });

    it("keeps the other findings while a line is half typed", async () => {
      const document = await openText("yaml", bucket);
      await expectRules(document, ["rds/public"]);
      cursorBehind("Engine: postgres");
      await type('\nMasterUsername: "adm');
      await until("the new text", () => (document.getText().includes('"adm') ? true : undefined));
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(findingsIn(document.uri).map(ruleOf), ["rds/public"]);
    });

    it("judges a Terraform module across its files", async () => {
      const document = await openFile("terraform/main.tf");
      const found = await until("findings", () => {
        const all = findingsIn(document.uri);
        return all.some((each) => ruleOf(each) === "ec2/sg-ssh-open") ? all : undefined;
      });
      const open = found.find((each) => ruleOf(each) === "ec2/sg-ssh-open");
      const [related] = open?.relatedInformation ?? [];
      assert.match(related?.location.uri.path ?? "", /variables\.tf$/);
    });

    it("judges a policy by its content, and a SAM template with its globals", async () => {
      const policy = await openFile("policies/deploy-policy.json");
      await expectRules(policy, ["iam/passrole-broad", "iam/resource-star-restrictable", "iam/service-wildcard"]);
      const sam = await openFile("sam-app/template.yaml");
      await until("the runtime of the globals", () =>
        findingsIn(sam.uri).find((each) => ruleOf(each) === "lambda/runtime-deprecated"),
      );
    });

    it("finds a key in any language, and names it by its last four characters only", async () => {
      const id = ["AKIA", "Z7QWERTYUIOPAS", "DF"].join("");
      const secret = ["k7Jd93mQzXw2Lr8T", "vB5nYc1Hs6Pf0GaE", "uK4oRi9q"].join("");
      const document = await openText(
        "python",
        `client(aws_access_key_id="${id}", aws_secret_access_key="${secret}")\n`,
      );
      const [finding] = await expectRules(document, ["secrets/access-key-pair"]);
      assert(finding !== undefined && !finding.message.includes(id) && !finding.message.includes(secret));
      assert(finding.message.includes(id.slice(-4)));
    });

    it("stays silent in a template whose references nobody knows", async () => {
      const document = await openText(
        "yaml",
        bucket.replace("PubliclyAccessible: true", "PubliclyAccessible: !Ref IsPublic") +
          "Parameters:\n  IsPublic:\n    Type: String\n",
      );
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.deepEqual(findingsIn(document.uri).map(ruleOf), []);
    });
  });
