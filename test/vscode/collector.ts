import { writeFileSync } from "node:fs";

/** One test of a suite in VS Code. */
interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

/** Collects tests, which run one after the other. */
export interface Collector {
  readonly it: (name: string, body: () => Promise<void>) => void;
}

/** How long one test may take, in milliseconds. */
const limit = 60_000;

/**
 * Runs a suite's tests in the extension host and writes what each gave to the file that the launcher reads. A test that
 * fails does not reject: the launcher counts, VS Code need not.
 */
export async function runSuite(define: (collector: Collector) => void): Promise<void> {
  const tests: Test[] = [];
  define({ it: (name, body) => tests.push({ name, body }) });
  const results = [];
  for (const { name, body } of tests) {
    const started = Date.now();
    const error = await failure(body);
    results.push({ name, milliseconds: Date.now() - started, ...(error === undefined ? {} : { error }) });
    writeFileSync(process.env["RAMPART_TEST_RESULT"] ?? "", JSON.stringify({ planned: tests.length, results }));
  }
}

async function failure(body: () => Promise<void>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${limit} ms`)), limit);
  });
  try {
    await Promise.race([body(), late]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    clearTimeout(timer);
  }
}
