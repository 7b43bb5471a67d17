import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { runSuite } from "../collector.ts";

/** Rampart is there, and an AWS template starts it. */
export const run = (): Promise<void> =>
  runSuite(({ it }) => {
    it("is installed", async () => {
      assert(vscode.extensions.getExtension("rampart-aws.rampart") !== undefined);
    });

    it("activates", async () => {
      const extension = vscode.extensions.getExtension("rampart-aws.rampart");
      await extension?.activate();
      assert.equal(extension?.isActive, true);
    });
  });
