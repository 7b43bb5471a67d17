import { cpSync } from "node:fs";
import { join } from "node:path";
import { seed } from "../../account/seed.ts";
import { startStandIn } from "../../account/stand-in.ts";
import type { SetUp } from "../suite-setup.ts";

/** A live account: moto's server with planted faults, behind the profile `shop`; one call is denied. */
export const setUp: SetUp = async ({ home }) => {
  const standIn = await startStandIn();
  const expected = await seed(standIn.endpoint);
  await standIn.fault({
    deny: ["guardduty:*"],
    root: { mfa: 1, keys: 1 },
    ages: {
      "old-user": { key1: 400, used1: 200, password: 1, mfa: false },
      "new-user": { key1: 10, used1: 1, password: 1, mfa: true },
    },
  });
  cpSync(standIn.env["HOME"] ?? "", join(home, ".aws"), { recursive: true });
  return {
    env: { RAMPART_TEST_STAND_IN: standIn.endpoint, RAMPART_TEST_EXPECTED: JSON.stringify(expected) },
    tearDown: () => standIn.stop(),
  };
};
