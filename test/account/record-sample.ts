import { writeFileSync } from "node:fs";
import { readAccount } from "#account";
import { ensureMoto } from "../../scripts/moto.ts";
import { main } from "../../scripts/tools/main.ts";
import { inRoot } from "../../scripts/tools/root.ts";
import { seed } from "./seed.ts";
import { startStandIn } from "./stand-in.ts";

// node test/account/record-sample.ts: reads the stand-in account, as a user's would be, into the sample workspace.
await main(async () => {
  process.env["RAMPART_MOTO_PYTHON"] = await ensureMoto();
  const standIn = await startStandIn();
  try {
    Object.assign(process.env, standIn.env);
    await seed(standIn.endpoint);
    await standIn.fault({
      deny: ["dms:DescribeReplicationInstances@eu-central-1", "rds:DescribeDBInstances@eu-central-1"],
      root: { mfa: 0, keys: 1 },
      ages: {
        "old-user": { key1: 400, used1: 200, password: 100, mfa: false },
        "new-user": { key1: 10, used1: 1, password: 1, mfa: true },
      },
    });
    const result = await readAccount({ profile: "shop", regions: ["eu-central-1", "eu-west-1"] });
    if (result.is === "failed") throw new Error(result.message);
    const path = inRoot("sample", "account.json");
    writeFileSync(path, `${JSON.stringify(result.snapshot, undefined, 2)}\n`);
    console.log(`sample/account.json: ${result.snapshot.calls.length} calls`);
  } finally {
    await standIn.stop();
  }
});
