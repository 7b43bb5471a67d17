import { join } from "node:path";
import { ensureSystem } from "./system.ts";
import { cached } from "./tools/cache.ts";
import { mustRun } from "./tools/run.ts";

const version = "5.2.5";

/**
 * The Python that has moto, the account stand-in of the tests, in a virtual environment of the shared cache. Start it as
 * `python -m moto.server`: the environment was renamed after it was made, so the scripts beside the Python name a folder that is gone.
 */
export async function ensureMoto(): Promise<string> {
  const folder = await cached(`moto-${version}`, "pyvenv.cfg", async (unfinished) => {
    await ensureSystem("python");
    console.log(`Installing moto ${version} (once; shared by all checkouts)`);
    await mustRun("python3", ["-m", "venv", unfinished]);
    await mustRun(pythonIn(unfinished), [
      "-m",
      "pip",
      "install",
      "-q",
      "--disable-pip-version-check",
      `moto[server]==${version}`,
    ]);
    await mustRun(pythonIn(unfinished), ["-c", "import moto.server"]);
  });
  return pythonIn(folder);
}

function pythonIn(folder: string): string {
  return process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
}
