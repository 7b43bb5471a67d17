import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SetUp } from "../../test/vscode/suite-setup.ts";

/** The suite writes its figures into a file that is printed when it ends. */
export const setUp: SetUp = async ({ home }) => {
  const file = join(home, "figures.txt");
  return {
    env: { RAMPART_BENCH_FIGURES: file },
    async tearDown() {
      console.log(readFileSync(file, "utf8"));
      rmSync(file);
    },
  };
};
