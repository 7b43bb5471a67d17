import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inRoot } from "../../scripts/tools/root.ts";
import type { SetUp, SuitePlace, SuiteSetup } from "./suite-setup.ts";
import type { Launch } from "./suite-run.ts";

/** What the tests of one suite gave, as `collector.ts` wrote it. */
export interface SuiteOutcome {
  readonly planned: number;
  readonly results: readonly { readonly name: string; readonly milliseconds: number; readonly error?: string }[];
}

/** The folder of the tests' own suites. */
export const testSuites = inRoot("test", "vscode", "suites");

/** Runs `NAME.test.ts` of a folder in a VS Code of its own, with a copy of its workspace, an empty home and no AWS settings. */
export async function runSuiteFile(name: string, launch: Launch, folder = testSuites): Promise<SuiteOutcome> {
  const place = makePlace();
  const { copyOf = "sample", env = {}, trusted = true, settings = {}, tearDown } = await setUpOf(name, place, folder);
  try {
    cpSync(inRoot(copyOf), place.workspace, { recursive: true, filter: (path) => !path.endsWith(".env") });
    const result = join(place.home, "result.json");
    const bundle = await bundleOf(name, folder);
    const all = { ...bareEnvironment(place.home), ...env, RAMPART_TEST_RESULT: result };
    await launch({ bundle, folder: place.workspace, env: all, trusted, settings });
    return JSON.parse(readFileSync(result, "utf8")) as SuiteOutcome;
  } finally {
    await tearDown?.();
    for (const folder of [place.workspace, place.home])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function makePlace(): SuitePlace {
  const folder = realpathSync(tmpdir());
  return {
    workspace: mkdtempSync(join(folder, "rampart-workspace-")),
    home: mkdtempSync(join(folder, "rampart-home-")),
  };
}

async function setUpOf(name: string, place: SuitePlace, folder: string): Promise<SuiteSetup> {
  const file = join(folder, `${name}.setup.ts`);
  if (!existsSync(file)) return {};
  const { setUp } = (await import(pathToFileURL(file).href)) as { readonly setUp: SetUp };
  return await setUp(place);
}

/** One file a suite, in CommonJS: that is what VS Code loads tests from. */
async function bundleOf(name: string, folder: string): Promise<string> {
  const outfile = inRoot("out", "vscode", `${name}.cjs`);
  mkdirSync(inRoot("out", "vscode"), { recursive: true });
  const entry = join(folder, `${name}.test.ts`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node22",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}

/** The machine's own profile, keys and region must not reach a test, nor npm's settings. */
function bareEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(AWS_|npm_|RAMPART_SNAPSHOT)/i.test(name));
  const aws = {
    AWS_CONFIG_FILE: join(home, ".aws", "config"),
    AWS_SHARED_CREDENTIALS_FILE: join(home, ".aws", "credentials"),
    AWS_EC2_METADATA_DISABLED: "true",
  };
  return { ...Object.fromEntries(kept), HOME: home, ...aws };
}
