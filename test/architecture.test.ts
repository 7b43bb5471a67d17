import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What each folder may import, beside its own files: prefixes of specifiers. */
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  protocol: [],
  rules: [/^yaml$/, /^jsonc-parser$/, /^web-tree-sitter$/, /^minimatch$/],
  account: [/^#rules$/, /^@aws-sdk\//, /^@smithy\//, /^node:/],
  server: [/^#(rules|protocol|account)$/, /^vscode-languageserver/, /^node:/, /^minimatch$/],
  cli: [/^#(rules|account|server|protocol)$/, /^node:/, /^ignore$/, /^minimatch$/],
  client: [/^#protocol$/, /^vscode$/, /^vscode-languageclient/, /^node:/],
};

/** Data that any folder may read: what the package says of itself, and what is generated. */
const data = /^package\.json$|^rules\/data\/fixable\.json$/;

const importing =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s*"([^"]+)"|import\s*\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/g;

function imports(path: string): readonly string[] {
  return [...readFileSync(path, "utf8").matchAll(importing)].map(([, a, b, c]) => a ?? b ?? c ?? "");
}

it("keeps every folder within its walls", () => {
  let seen = 0;
  const crossings: string[] = [];
  for (const [folder, permitted] of Object.entries(allowed)) {
    for (const path of globSync(`${folder}/**/*.ts`)) {
      for (const specifier of imports(path)) {
        seen += 1;
        if (specifier.startsWith(".")) {
          const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
          if (!target.startsWith(`${folder}/`) && !data.test(target)) crossings.push(`${path} → ${target}`);
        } else if (!permitted.some((pattern) => pattern.test(specifier))) crossings.push(`${path} → ${specifier}`);
      }
    }
  }
  expect(seen).toBeGreaterThan(100);
  expect(crossings).toEqual([]);
});

it("keeps the checks to the model", () => {
  const crossings = globSync("rules/checks/*/*.ts").flatMap((path) =>
    imports(path)
      .filter(
        (specifier) =>
          !/^\.\.\/\.\.\/(model|iam|secrets|commands|network|data)\//.test(specifier) &&
          !specifier.startsWith("./shared/"),
      )
      .map((specifier) => `${path} → ${specifier}`),
  );
  expect(crossings).toEqual([]);
});

it("has no file by hand over 400 lines", () => {
  const long = globSync("{protocol,rules,account,server,cli,client,scripts,test}/**/*.ts")
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
    .filter(({ path, text }) => !path.startsWith("rules/generated/") && text.split("\n").length > 401)
    .map(({ path }) => path);
  expect(long).toEqual([]);
});

it("holds no key-shaped string but AWS's own examples", () => {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const paths = files.split("\0").filter((path) => path !== "" && existsSync(path));
  expect(paths.length).toBeGreaterThan(500);
  const shaped = paths.flatMap((path) =>
    [...readFileSync(path, "latin1").matchAll(/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g)]
      .filter(([key]) => !key.endsWith("EXAMPLE"))
      .map(({ index }) => `${path} at ${index}`),
  );
  expect(shaped).toEqual([]);
});
