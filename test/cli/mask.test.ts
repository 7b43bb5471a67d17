import { expect, it } from "vitest";
import type { Finding } from "#rules";
import { withoutPlaces } from "../../cli/report/mask.ts";

it("covers the places of findings, and leaves every other place where it is", () => {
  const text = "password: hunter2\nkey: |\n  a\n  b\nend\n";
  const finding = (start: number, end: number): Finding => ({
    rule: "secrets/plaintext-password",
    aliases: [],
    severity: "critical",
    message: "",
    at: { in: "file", uri: "file:///t.yaml", range: { start, end } },
    related: [],
    fixes: [],
    fingerprint: "",
    credential: true,
  });
  expect(withoutPlaces(text, [finding(10, 17), finding(27, 32)])).toBe("password: *******\nkey: |\n  *\n***\nend\n");
  expect(withoutPlaces(text, [])).toBe(text);
});
