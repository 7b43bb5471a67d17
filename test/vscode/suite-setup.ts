/** Where a suite runs: the copy of the workspace that it may change, and an empty home for the extension host. */
export interface SuitePlace {
  readonly workspace: string;
  readonly home: string;
}

/** What a suite changes about its surroundings; everything has a default. */
export interface SuiteSetup {
  /** The folder whose copy is opened, from the root of the checkout. Default: `sample`. */
  readonly copyOf?: string;
  /** Variables of the extension host, and so of the language server. */
  readonly env?: Readonly<Record<string, string>>;
  /** False opens the folder in Restricted Mode. Default: true. */
  readonly trusted?: boolean;
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Called when the suite has ended, however it ended. */
  readonly tearDown?: () => Promise<void>;
}

/** What `suites/NAME.setup.ts` exports as `setUp`, where a suite has one. It runs before VS Code starts, in the launcher. */
export type SetUp = (place: SuitePlace) => Promise<SuiteSetup>;
