/** One test of the VS Code suites. */
interface Test {
  readonly name: string;
  readonly body: () => Promise<void>;
}

/** Collects tests and runs them one after the other; VS Code's extension host is their process. */
export interface Collector {
  it(name: string, body: () => Promise<void>): void;
}

/** How long one test may take, in milliseconds. */
const limit = 60_000;

/** Runs a suite's tests and reports each on the console; throws when one failed. */
export async function runSuite(define: (collector: Collector) => void): Promise<void> {
  const tests: Test[] = [];
  define({ it: (name, body) => tests.push({ name, body }) });
  let failed = 0;
  for (const { name, body } of tests) {
    const started = Date.now();
    const error = await inTime(body);
    if (error !== undefined) failed += 1;
    console.log(`${error === undefined ? "ok" : "not ok"} - ${name} (${Date.now() - started} ms)`);
    if (error !== undefined) console.log(`  ${error}`);
  }
  console.log(`tally ${JSON.stringify({ passed: tests.length - failed, failed })}`);
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests failed`);
}

async function inTime(body: () => Promise<void>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${limit} ms`)), limit);
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
