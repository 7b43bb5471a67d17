import { expect, it } from "vitest";
import type { Call } from "#rules";
import { createAsk } from "../../account/asking.ts";
import type { Sender, Service } from "../../account/operation.ts";
import { services } from "#account";

const service: Service = {
  name: "kms",
  endpointId: "kms",
  scope: "region",
  operations: {
    ListKeys: { action: "kms:ListKeys", lists: ["Keys"], token: ["NextMarker", "Marker"] },
    DescribeKey: { action: "kms:DescribeKey" },
  },
  open: async () => async () => ({}),
  read: async () => {},
};

/** Asks for the keys of a service that answers so, and gives the call that was kept. */
async function asked(sender: Sender, signal = new AbortController().signal): Promise<Call | undefined> {
  const calls: Call[] = [];
  const ask = createAsk(service, sender, {
    region: "eu-west-1",
    signal,
    record: (call) => calls.push(call),
    limit: (task) => task(),
  });
  await ask("ListKeys", { Limit: 2 });
  return calls[0];
}

it("joins all pages of a list, and sends the token of each with the input", async () => {
  const inputs: unknown[] = [];
  const call = await asked(async (_, input) => {
    inputs.push(input);
    const page = inputs.length;
    return {
      Keys: [{ KeyId: `key-${page}` }],
      Truncated: page < 3,
      ...(page < 3 ? { NextMarker: `after-${page}` } : {}),
      $metadata: { requestId: "r" },
    };
  });
  expect(inputs).toEqual([{ Limit: 2 }, { Limit: 2, Marker: "after-1" }, { Limit: 2, Marker: "after-2" }]);
  expect(call?.outcome).toEqual({
    is: "ok",
    answer: { Keys: [{ KeyId: "key-1" }, { KeyId: "key-2" }, { KeyId: "key-3" }] },
  });
});

it("takes half a list for no answer", async () => {
  let pages = 0;
  const call = await asked(async () => {
    pages += 1;
    if (pages > 1) throw Object.assign(new Error("Rate exceeded"), { name: "ThrottlingException" });
    return { Keys: [{ KeyId: "key-1" }], NextMarker: "more" };
  });
  expect(call?.outcome).toMatchObject({ is: "failed", reason: "throttled" });
});

it.each([
  ["that repeats its token", () => "again"],
  ["that goes on for ever", (page: number) => `after-${page}`],
])("ends a list %s, and says so", async (_, token) => {
  let page = 0;
  const call = await asked(async () => {
    page += 1;
    return { Keys: [], NextMarker: token(page) };
  });
  expect(call?.outcome).toEqual({ is: "failed", reason: "other", message: "the list does not end" });
});

it("asks nothing once it is cancelled, and keeps that it did not", async () => {
  const cancel = new AbortController();
  cancel.abort();
  const call = await asked(() => Promise.reject(new Error("was asked")), cancel.signal);
  expect(call).toMatchObject({
    action: "kms:ListKeys",
    region: "eu-west-1",
    outcome: { is: "failed", reason: "cancelled" },
  });
});

it("calls nothing that is not in a service's table", async () => {
  const ask = createAsk(service, async () => ({}), {
    region: "eu-west-1",
    signal: new AbortController().signal,
    record: () => {},
    limit: (task) => task(),
  });
  await expect(ask("ScheduleKeyDeletion")).rejects.toThrow("not in the table");
});

it("reads all pages of whatever AWS gives in pages", () => {
  /** Lists that AWS gives whole: their API knows no token. */
  const whole = new Set([
    "cloudtrail:DescribeTrails",
    "config:DescribeConfigurationRecorderStatus",
    "es:DescribeDomains",
    "es:ListDomainNames",
  ]);
  const lists = services.flatMap(({ name, operations }) =>
    Object.entries(operations)
      .filter(([operation]) => /^List|^Describe\w+s$|^GetAccountAuth|^GetEnabledStandards/.test(operation))
      .map(([operation, { token, lists: joined = [] }]) => ({
        call: `${name}:${operation}`,
        paged: token !== undefined && joined.length > 0,
      })),
  );
  expect(lists.length).toBeGreaterThan(15);
  for (const { call, paged } of lists) expect(paged || whole.has(call) || call.endsWith("Status"), call).toBe(true);
});
