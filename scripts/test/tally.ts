/** What a suite gave, and how long it took. */
export interface Tally {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

/** Runs something that passes or fails as a whole, which counts as one test. It throws or gives false where it fails. */
export async function gate(suite: string, work: () => Promise<boolean | void>): Promise<Tally> {
  console.log(`\n▶ ${suite}`);
  const started = performance.now();
  let passed = false;
  try {
    passed = (await work()) !== false;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  return {
    suite,
    passed: passed ? 1 : 0,
    failed: passed ? 0 : 1,
    skipped: 0,
    seconds: (performance.now() - started) / 1000,
  };
}

/** `N passed, N failed`, and the skipped where there are any. */
export function counted({ passed, failed, skipped }: Pick<Tally, "passed" | "failed" | "skipped">): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** All tallies in one. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (part: "passed" | "failed" | "skipped" | "seconds"): number =>
    tallies.reduce((all, tally) => all + tally[part], 0);
  return {
    suite: "all",
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    seconds: sum("seconds"),
  };
}
