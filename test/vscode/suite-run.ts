/** A suite, ready to start: its bundle, the folder to open, the extension host's environment, user settings. */
export interface SuiteRun {
  readonly bundle: string;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly trusted: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Starts VS Code with a suite and resolves when it has ended. What the tests gave is in the file they wrote. */
export type Launch = (run: SuiteRun) => Promise<void>;

/** How long a whole suite may take, in milliseconds. */
export const suiteLimit = 300_000;
