import { expect, it } from "vitest";
import { regionsOf } from "../../client/account/regions-setting.ts";
import { stateKey, statusText, viewDescription, viewMessage } from "../../client/account/view-state.ts";
import { idle, liveFinding, readState } from "./account-state.ts";

const all = { groupBy: "severity" } as const;

it("chooses the welcome by what is missing", () => {
  expect(stateKey(idle, true)).toBe("no-profile");
  expect(stateKey(idle, false)).toBe("no-profile-file");
  expect(stateKey({ ...idle, profile: "dev" }, true)).toBe("idle");
  expect(stateKey({ ...idle, source: "sample" }, true)).toBe("idle");
  expect(stateKey({ ...idle, phase: "failed", problem: { kind: "expired", message: "" } }, true)).toBe("expired");
  expect(stateKey({ ...idle, phase: "loading" }, true)).toBe("loading");
});

it("always names account and profile, and a custom endpoint", () => {
  expect(viewDescription(idle)).toBe("");
  expect(viewDescription(readState([]))).toMatch(/^111122223333 · dev · read /);
  expect(viewDescription({ ...readState([]), endpoint: "http://127.0.0.1:5000" })).toContain(" · custom endpoint · ");
  expect(statusText(readState([]))).toBe("$(shield) dev · 111122223333");
  expect(statusText({ ...readState([]), phase: "loading", endpoint: "http://127.0.0.1:5000" })).toBe(
    "$(sync~spin) dev · 111122223333 (custom endpoint)",
  );
  expect(statusText(idle)).toBe("$(shield) AWS");
});

it("says that nothing was found only of what was judged", () => {
  expect(viewMessage(readState([]), all)).toBe("No findings. 40 checks passed in 1 region.");
  const blind = [{ rule: "a/b", title: "", regions: ["eu-west-1"], reason: "denied" }];
  expect(viewMessage(readState([], blind), all)).toBe(
    "No findings. 40 checks passed in 1 region. Some things could not be seen.",
  );
  expect(viewMessage(readState([liveFinding()]), all)).toBeUndefined();
});

it("says what a filter hides", () => {
  const state = readState([liveFinding(), liveFinding({ severity: "high" })]);
  expect(viewMessage(state, { ...all, severities: ["high"] })).toBe("1 of 2 findings: the filter hides the others.");
});

it("says that what is shown is old when reading again failed", () => {
  const state = {
    ...readState([liveFinding()]),
    phase: "failed",
    problem: { kind: "unreachable", message: "AWS is not reachable" },
  } as const;
  expect(viewMessage(state, all)).toBe("AWS is not reachable. What follows was read before.");
  expect(viewMessage({ ...idle, phase: "failed", problem: state.problem }, all)).toBeUndefined();
});

it("reads the regions setting", () => {
  expect(regionsOf([])).toBe("default");
  expect(regionsOf(["all"])).toBe("all");
  expect(regionsOf(["eu-west-1", " ", 3])).toEqual(["eu-west-1"]);
  expect(regionsOf("eu-west-1")).toBe("default");
});
