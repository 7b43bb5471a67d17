import { existsSync } from "node:fs";
import { onPath } from "./tools/on-path.ts";
import { mustRun, run } from "./tools/run.ts";

/** Something of the operating system that a test or the editor needs. */
export type SystemNeed = "compiler" | "kerberos" | "python" | "chromium" | "fonts" | "neovim";

interface Need {
  readonly packages: readonly string[];
  readonly there: () => boolean | Promise<boolean>;
}

const needs: Readonly<Record<SystemNeed, Need>> = {
  compiler: {
    packages: ["g++", "make", "python3", "pkg-config"],
    there: () => ["g++", "make", "python3", "pkg-config"].every((name) => onPath(name)),
  },
  kerberos: { packages: ["libkrb5-dev"], there: () => existsSync("/usr/include/gssapi/gssapi.h") },
  python: { packages: ["python3", "python3-venv"], there: pythonMakesEnvironments },
  chromium: { packages: ["chromium"], there: () => chromiumPath() !== undefined },
  fonts: { packages: ["fonts-dejavu-core"], there: () => existsSync("/usr/share/fonts/truetype") },
  neovim: { packages: ["neovim"], there: () => onPath("nvim") !== undefined },
};

/** The browser that runs the workbench in tests: Debian's Chromium or what `RAMPART_CHROMIUM` names. */
export function chromiumPath(): string | undefined {
  return process.env["RAMPART_CHROMIUM"] ?? onPath("chromium") ?? onPath("chromium-browser") ?? onPath("google-chrome");
}

/** Installs with apt-get what is missing, and only that; throws one clear message where it may not or cannot. */
export async function ensureSystem(...wanted: readonly SystemNeed[]): Promise<void> {
  const missing = await missingOf(wanted);
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((need) => needs[need].packages))];
  const apt = aptGet();
  if (apt === undefined)
    throw new Error(
      `Missing: ${packages.join(", ")}. Install them (Debian's package names), as root: apt-get install ${packages.join(" ")}`,
    );
  console.log(`Installing system packages: ${packages.join(", ")}`);
  const [command, ...first] = apt;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await mustRun(command, [...first, "update", "-q"], { env, capture: true });
  await mustRun(command, [...first, "install", "-y", "-q", "--no-install-recommends", ...packages], {
    env,
    capture: true,
  });
  const still = await missingOf(wanted);
  if (still.length > 0) throw new Error(`apt-get succeeded, and still missing: ${still.join(", ")}.`);
}

async function missingOf(wanted: readonly SystemNeed[]): Promise<readonly SystemNeed[]> {
  const found = await Promise.all(wanted.map(async (need) => ({ need, there: await needs[need].there() })));
  return found.filter(({ there }) => !there).map(({ need }) => need);
}

async function pythonMakesEnvironments(): Promise<boolean> {
  const { code } = await run("python3", ["-c", "import venv, ensurepip"], { capture: true });
  return code === 0;
}

function aptGet(): readonly [string, ...string[]] | undefined {
  if (onPath("apt-get") === undefined) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return onPath("sudo") === undefined ? undefined : ["sudo", "-n", "apt-get"];
}
