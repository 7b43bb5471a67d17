import { createInterface } from "node:readline/promises";

/** Asks on the terminal; undefined where there is none, or nothing is answered. */
export async function askOnTerminal(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await terminal.question(question)).trim();
    return answer === "" ? undefined : answer;
  } finally {
    terminal.close();
  }
}
