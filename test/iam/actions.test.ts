import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessSet } from "../../rules/iam/access-set.ts";
import { actions } from "../../rules/iam/actions.ts";
import { editDistance } from "../../rules/iam/edit-distance.ts";
import { expandAction, isEveryAction, partsOf, wholeService } from "../../rules/iam/expand.ts";
import { covers, coversAction, hasWildcard, matchesAction } from "../../rules/iam/match.ts";
import { nearestAction } from "../../rules/iam/nearest-action.ts";

describe("patterns", () => {
  it.each([
    ["s3:Get*", "s3:GetObject", true],
    ["S3:gET*", "s3:GetObject", true],
    ["s3:Get?bject", "s3:GetObject", true],
    ["s3:Get?", "s3:GetObject", false],
    ["s3:*Object", "s3:GetObject", true],
    ["s3:*Object", "s3:GetObjectAcl", false],
    ["*", "s3:GetObject", true],
    ["s3:Get.bject", "s3:GetObject", false],
  ])("%s matches %s: %s", (pattern, action, matches) => {
    expect(matchesAction(pattern, action)).toBe(matches);
  });

  it.each([
    ["s3:*", "s3:Get*", true],
    ["s3:Get*", "s3:*", false],
    ["*", "s3:*", true],
    ["s3:G?t*", "s3:Get*", true],
    ["s3:Get*Acl", "s3:Get*", false],
    ["s3:*a*", "s3:ba", true],
  ])("%s covers %s: %s", (outer, inner, result) => {
    expect(covers(outer, inner)).toBe(result);
  });

  it("that covers another one matches all that it matches", () => {
    const part = fc.array(fc.constantFrom("a", "b", "*", "?"), { maxLength: 6 }).map((units) => units.join(""));
    const word = fc.array(fc.constantFrom("a", "b"), { maxLength: 6 }).map((units) => units.join(""));
    fc.assert(
      fc.property(part, part, word, (outer, inner, text) => {
        if (coversAction(outer, inner) && matchesAction(inner, text)) expect(matchesAction(outer, text)).toBe(true);
      }),
    );
  });

  it("knows policy variables from wildcards", () => {
    expect([
      hasWildcard("a*"),
      hasWildcard("a?"),
      hasWildcard("${aws:username}"),
      hasWildcard("${*}"),
      hasWildcard("a"),
    ]).toEqual([true, true, false, false, false]);
  });
});

describe("the catalogue", () => {
  it("knows what an action accepts and does", () => {
    const action = expandAction("s3:GetObject")[0];
    expect(action).toMatchObject({ id: "s3:GetObject", service: "s3", levels: ["read"] });
    expect(action?.resourceTypes.map(({ type }) => type.name)).toContain("object");
    expect(expandAction("ec2:DescribeInstances")[0]?.resourceTypes).toEqual([]);
    expect(expandAction("iam:PassRole")[0]?.levels).toContain("write");
    expect(actions.service("nothing")).toBeUndefined();
  });

  it("expands patterns to the actions of AWS, and nothing else", () => {
    expect(
      expandAction("sqs:*Message")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["DeleteMessage", "ReceiveMessage", "SendMessage"]);
    expect(expandAction("sqs:Nothing*")).toEqual([]);
    expect(expandAction("no-such-service:*")).toEqual([]);
  });

  it("tells everything and whole services from parts", () => {
    expect(["*", "*:*", "s3:*", "s3*"].map(isEveryAction)).toEqual([true, true, false, false]);
    expect(["s3:*", "S3:*", "s3:Get*", "*", "s3:**"].map(wholeService)).toEqual([
      "s3",
      "s3",
      undefined,
      undefined,
      "s3",
    ]);
    expect(partsOf("s3:GetObject")).toEqual({ service: "s3", name: "GetObject" });
    expect(partsOf("GetObject")).toBeUndefined();
  });

  it("writes what reads as patterns that stand for nothing else", () => {
    for (const service of ["s3", "dynamodb", "sqs", "iam", "lambda"]) {
      const expanded = accessSet(service, "read").flatMap(expandAction);
      expect(expanded.length).toBeGreaterThan(2);
      for (const { id, levels } of expanded)
        expect(
          levels.some((level) => level === "read" || level === "list"),
          id,
        ).toBe(true);
    }
    const written = accessSet("dynamodb", "readWrite").flatMap(expandAction);
    expect(written.map(({ name }) => name)).toContain("PutItem");
    for (const { id, levels } of written) expect(levels.includes("permissions"), id).toBe(false);
  });
});

describe("spelling", () => {
  it.each([
    ["s3:GetObjects", "s3:GetObject"],
    ["dynamodb:PutItme", "dynamodb:PutItem"],
    ["dynamdb:GetItem", "dynamodb:GetItem"],
    ["s3:Frobnicate", undefined],
  ])("%s → %s", (written, meant) => {
    expect(nearestAction(written)).toBe(meant);
  });

  it("counts edits, and stops at the limit", () => {
    expect(editDistance("kitten", "sitting", 5)).toBe(3);
    expect(editDistance("abc", "abc", 1)).toBe(0);
    expect(editDistance("abc", "xyz", 2)).toBeUndefined();
  });
});
