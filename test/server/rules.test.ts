import { afterEach, expect, it } from "vitest";
import { rules } from "#rules";
import type { ListedRule } from "#protocol";
import { connect } from "./connect.ts";
import type { TestClient } from "./connect.ts";
import { fakeRampart } from "./fake-rampart.ts";

let client: TestClient | undefined;
afterEach(() => client?.end());

it("lists every rule with what people look for it by", async () => {
  client = await connect({ rampart: fakeRampart() });
  const listed: readonly ListedRule[] = await client.connection.sendRequest("rampart/rules", {});
  expect(listed).toHaveLength(rules.length);
  expect(listed.find(({ id }) => id === "rds/public")).toMatchObject({
    severity: "critical",
    presets: ["recommended", "strict", "cis", "fsbp", "all"],
    controls: expect.arrayContaining(["FSBP RDS.2", "CIS 5.0/2.2.3"]),
    aliases: expect.arrayContaining(["CKV_AWS_17"]),
    page: expect.stringContaining("/rds/public"),
  });
});
