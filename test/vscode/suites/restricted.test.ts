import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import type { RampartApi } from "../../../client/extension.ts";
import { runSuite } from "../collector.ts";
import { findingsIn, openFile, until } from "../harness.ts";

/** In Restricted Mode files are judged, and no account is asked. */
export const run = (): Promise<void> =>
  runSuite(({ it }) => {
    it("opens in Restricted Mode", async () => assert.equal(vscode.workspace.isTrusted, false));

    it("judges files", async () => {
      const document = await openFile("sam-app/template.yaml");
      await until("findings", () => (findingsIn(document.uri).length > 0 ? true : undefined));
    });

    it("asks no account, whatever command is run", async () => {
      const { accountState } = await (vscode.extensions.getExtension<RampartApi>("rampart-aws.rampart")?.activate() ??
        assert.fail());
      await vscode.commands.executeCommand("rampart.account.focus");
      await vscode.commands.executeCommand("rampart.account.refresh");
      await vscode.commands.executeCommand("rampart.account.chooseProfile");
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.deepEqual(accountState().findings, []);
      assert.equal(accountState().identity, undefined);
      const response = await fetch(`${process.env["RAMPART_TEST_STAND_IN"]}/standin/calls`);
      assert.deepEqual(await response.json(), []);
    });
  });
