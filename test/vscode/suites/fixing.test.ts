import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { runSuite } from "../collector.ts";
import {
  actionsAt,
  applyAction,
  expectRules,
  findingsIn,
  hoverAt,
  openFile,
  openText,
  ruleOf,
  until,
} from "../harness.ts";

const template = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: true
      PubliclyAccessible: true # for the demo
  Key:
    Type: AWS::KMS::Key
    Properties:
      Description: Order data
`;

/** Findings are explained, mended and accepted in the editor. */
export const run = (): Promise<void> =>
  runSuite(({ it }) => {
    it("explains a finding where the cursor is", async () => {
      const document = await openText("yaml", template);
      const [first] = await expectRules(document, ["kms/rotation", "rds/public"]);
      const at = findingsIn(document.uri).find((each) => ruleOf(each) === "rds/public") ?? first;
      const text = await hoverAt(document, at?.range.start ?? new vscode.Position(0, 0));
      for (const part of ["Why", "Check", "Fix", "aws rds modify-db-instance"])
        assert(text.includes(part), `${part} in:\n${text}`);
    });

    it("mends one finding and touches nothing else", async () => {
      const document = await openText("yaml", template);
      await expectRules(document, ["kms/rotation", "rds/public"]);
      const finding = findingsIn(document.uri).find((each) => ruleOf(each) === "rds/public");
      assert(finding !== undefined);
      const actions = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
      const preferred = actions.find(({ isPreferred }) => isPreferred === true);
      assert.match(preferred?.title ?? "", /^Set PubliclyAccessible to false/);
      await applyAction(preferred);
      assert.equal(document.getText(), template.replace("PubliclyAccessible: true", "PubliclyAccessible: false"));
      await expectRules(document, ["kms/rotation"]);
    });

    it("applies the safe fixes on request", async () => {
      const document = await openText("yaml", template);
      await expectRules(document, ["kms/rotation", "rds/public"]);
      await vscode.commands.executeCommand("editor.action.sourceAction", {
        kind: "source.fixAll.rampart",
        apply: "first",
      });
      const text = await until("the fix", () => (document.getText() === template ? undefined : document.getText()));
      const safe = template.replace("PubliclyAccessible: true", "PubliclyAccessible: false");
      assert.equal(
        text,
        safe.replace("Description: Order data\n", "Description: Order data\n      EnableKeyRotation: true\n"),
      );
    });

    it("applies the safe fixes when a file is saved", async () => {
      const config = vscode.workspace.getConfiguration("editor");
      await config.update(
        "codeActionsOnSave",
        { "source.fixAll.rampart": "explicit" },
        vscode.ConfigurationTarget.Workspace,
      );
      const document = await openFile("sam-app/template.yaml");
      await until("findings", () =>
        findingsIn(document.uri).some((each) => ruleOf(each) === "kms/rotation") ? true : undefined,
      );
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), "# Shop\n");
      await vscode.workspace.applyEdit(edit);
      assert(await document.save());
      assert.match(document.getText(), /EnableKeyRotation: true/);
      assert.match(document.getText(), /# previews are public on dev/);
      assert.match(
        document.getText(),
        /DMS::ReplicationInstance\n    Properties:\n      ReplicationInstanceClass: dms.t3.medium\n      AllocatedStorage: 50\n/,
      );
    });

    it("mends Terraform", async () => {
      const document = await openFile("terraform/main.tf");
      const finding = await until("the database", () =>
        findingsIn(document.uri).find((each) => ruleOf(each) === "rds/public"),
      );
      const [action] = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
      await applyAction(action);
      assert.match(document.getText(), /publicly_accessible = false # for the reporting tool/);
    });

    it("accepts a finding with a comment that asks for a reason", async () => {
      const document = await openText("yaml", template);
      await expectRules(document, ["kms/rotation", "rds/public"]);
      const finding = findingsIn(document.uri).find((each) => ruleOf(each) === "rds/public");
      assert(finding !== undefined);
      const actions = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
      await applyAction(actions.find(({ title }) => title.startsWith("Ignore rds/public")));
      assert.match(document.getText(), /# rampart:ignore rds\/public -- /);
      await until("the finding to be gone", () =>
        findingsIn(document.uri).some((each) => ruleOf(each) === "rds/public") ? undefined : true,
      );
    });
  });
