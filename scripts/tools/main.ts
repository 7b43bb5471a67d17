/** Runs a script to its end. Where it throws, its message is the last line and the exit code is 1: no stack for a user. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
