import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import type { RampartApi } from "../../../client/extension.ts";
import { runSuite } from "../collector.ts";
import { until } from "../harness.ts";

async function api(): Promise<RampartApi> {
  const extension = vscode.extensions.getExtension<RampartApi>("rampart-aws.rampart");
  assert(extension !== undefined);
  return extension.activate();
}

async function callsMade(): Promise<readonly string[]> {
  const response = await fetch(`${process.env["RAMPART_TEST_STAND_IN"]}/standin/calls`);
  return (await response.json()) as readonly string[];
}

/** The sidebar shows a live account, spoken to by the real SDK. */
export const run = (): Promise<void> =>
  runSuite(({ it }) => {
    it("calls nothing before it is asked", async () => {
      const { accountState } = await api();
      await vscode.commands.executeCommand("rampart.account.focus");
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(accountState().phase, "idle");
      assert.deepEqual(await callsMade(), []);
    });

    it("reads the account of the chosen profile", async () => {
      const { accountState } = await api();
      const chosen = vscode.commands.executeCommand("rampart.account.chooseProfile");
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      await chosen;
      const state = await until(
        "the account",
        () => (accountState().phase === "ready" ? accountState() : undefined),
        60_000,
      );
      assert.equal(state.identity?.id, "123456789012");
      assert.match(state.identity.arn, /^arn:aws:/);
      assert.equal(state.profile, "shop");
      assert.match(state.endpoint ?? "", /^http:\/\/127\.0\.0\.1/);
      assert.deepEqual(state.regions, ["eu-west-1"]);
      assert(!Number.isNaN(Date.parse(state.refreshedAt ?? "")));
    });

    it("shows exactly what was planted", async () => {
      const { accountState } = await api();
      const shown = [
        ...new Set(accountState().findings.map(({ rule, resource }) => `${rule} ${resource?.id ?? ""}`)),
      ].sort();
      assert.deepEqual(shown, JSON.parse(process.env["RAMPART_TEST_EXPECTED"] ?? "[]"));
    });

    it("says what it could not see, with the missing permission, and neither finding nor clean", async () => {
      const { accountState } = await api();
      const blind = accountState().blind.find(({ rule }) => rule === "guardduty/disabled");
      assert.equal(blind?.action, "guardduty:ListDetectors");
      assert(!accountState().findings.some(({ rule }) => rule === "guardduty/disabled"));
    });

    it("groups by severity and by service", async () => {
      const { accountRows } = await api();
      const labels = () => accountRows().flatMap((row) => (row.row === "group" ? [row.label] : []));
      assert.deepEqual(labels().slice(0, 2), ["Critical", "High"]);
      await vscode.commands.executeCommand("rampart.account.groupByService");
      await until("services", () => (labels().includes("S3") ? true : undefined));
      await vscode.commands.executeCommand("rampart.account.groupBySeverity");
    });

    it("copies the command that mends a finding", async () => {
      const { accountRows } = await api();
      const node = accountRows()
        .flatMap((row) => (row.row === "group" ? row.children : []))
        .find(({ finding }) => finding.rule === "rds/public");
      await vscode.commands.executeCommand("rampart.account.copyFixCommand", node);
      const copied = await vscode.env.clipboard.readText();
      assert.match(copied, /aws rds modify-db-instance .*open-database.*--no-publicly-accessible/);
      assert(!/<(id|region|arn|account)>/.test(copied), copied);
    });

    it("refreshes", async () => {
      const { accountState } = await api();
      const before = accountState().refreshedAt;
      await vscode.commands.executeCommand("rampart.account.refresh");
      await until(
        "a newer reading",
        () => (accountState().phase === "ready" && accountState().refreshedAt !== before ? true : undefined),
        60_000,
      );
    });

    it("can be cancelled", async () => {
      const { accountState } = await api();
      const running = vscode.commands.executeCommand("rampart.account.refresh");
      await until("the reading to begin", () => (accountState().phase === "loading" ? true : undefined));
      await vscode.commands.executeCommand("rampart.account.cancelRefresh");
      await running;
      assert.equal(accountState().problem?.kind, "cancelled");
    });
  });
