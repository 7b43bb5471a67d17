import { appendFileSync } from "node:fs";
import * as vscode from "vscode";
import { runSuite } from "../../test/vscode/collector.ts";
import { openFile, ruleOf, timeUntil } from "../../test/vscode/harness.ts";
import { fault, moduleOf, templateOf } from "../documents.ts";
import { inWords } from "../statistics.ts";

const keystrokes = 60;

// node test/vscode/run.ts --suites bench/vscode: from a keystroke to changed diagnostics in the real editor.
export const run = (): Promise<void> =>
  runSuite(({ it }) => {
    const subjects = [
      ["YAML, 500 lines", "small.yaml", templateOf(500), fault.yaml],
      ["YAML, 5,000 lines", "large.yaml", templateOf(5000), fault.yaml],
      ["HCL, 2,000 lines", "bench/main.tf", moduleOf(2000), fault.hcl],
    ] as const;
    for (const [name, path, text, typed] of subjects) {
      it(name, async () => {
        await write(path, text);
        const document = await openFile(path);
        const offset = text.indexOf(typed) + typed.indexOf("false");
        const times: number[] = [];
        for (let index = 0; index < keystrokes; index += 1) {
          const [old, now] = index % 2 === 0 ? ["false", "true"] : ["true", "false"];
          const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + old.length));
          const edit = new vscode.WorkspaceEdit();
          edit.replace(document.uri, range, now);
          const wanted = (found: readonly vscode.Diagnostic[]): boolean =>
            found.some((each) => ruleOf(each) === "rds/public") === (now === "true");
          times.push(await timeUntil(document, wanted, async () => void (await vscode.workspace.applyEdit(edit))));
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        appendFileSync(process.env["RAMPART_BENCH_FIGURES"] ?? "", `${name.padEnd(20)} ${inWords(times)}\n`);
      });
    }
  });

async function write(path: string, text: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error("no folder is open");
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, path), new TextEncoder().encode(text));
}
