import { cpSync } from "node:fs";
import { join } from "node:path";
import { startStandIn } from "../../account/stand-in.ts";
import type { SetUp } from "../suite-setup.ts";

/** A folder that nobody trusts, beside a profile that works. */
export const setUp: SetUp = async ({ home }) => {
  const standIn = await startStandIn();
  cpSync(standIn.env["HOME"] ?? "", join(home, ".aws"), { recursive: true });
  return { trusted: false, env: { RAMPART_TEST_STAND_IN: standIn.endpoint }, tearDown: () => standIn.stop() };
};
