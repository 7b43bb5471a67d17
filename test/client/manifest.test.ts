import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { defaultPages } from "../../server/pages.ts";

interface Manifest {
  readonly icon: string;
  readonly repository: { readonly url: string };
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly viewsWelcome: readonly { readonly contents: string; readonly when: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly scope: string }>> }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly markdown: string }; readonly description: string }[];
    }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
  };
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
}

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);

it("declares exactly the commands that are registered", () => {
  const source = readFileSync("client/commands/register-commands.ts", "utf8");
  const registered = [...source.matchAll(/^ {4}"(rampart\.[\w.]+)":/gm)].map(([, id = ""]) => id);
  expect(registered.length).toBeGreaterThan(10);
  expect([...declared].sort()).toEqual([...registered].sort());
  expect(contributes.commands.every(({ category }) => category === "Rampart")).toBe(true);
});

it("uses no command that is not declared", () => {
  const used = [
    ...Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command)),
    ...[...JSON.stringify(contributes).matchAll(/command:(rampart[\w.]+)/g)].map(([, id]) => id ?? ""),
  ];
  expect(used.filter((id) => !declared.includes(id) && id !== "rampart.account.focus")).toEqual([]);
});

it("welcomes in every state that has no rows", () => {
  const states = contributes.viewsWelcome.flatMap(({ when }) => /== '([\w-]+)'/.exec(when)?.[1] ?? []);
  const source = readFileSync("protocol/account.ts", "utf8");
  const kinds =
    /AccountProblemKind =([^;]+);/
      .exec(source)?.[1]
      ?.match(/"[\w-]+"/g)
      ?.map((kind) => kind.slice(1, -1)) ?? [];
  expect(kinds).toContain("expired");
  const needed = new Set([...kinds, "no-profile", "no-profile-file", "idle", "loading"]);
  needed.delete("untrusted");
  expect([...states].sort()).toEqual([...needed].sort());
  expect(contributes.viewsWelcome.some(({ when }) => when === "!isWorkspaceTrusted")).toBe(true);
});

it("lets no workspace choose whose account is read", () => {
  const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
  const account = settings.filter(([name]) => name.startsWith("rampart.account."));
  expect(account.map(([, { scope }]) => scope)).toEqual(["machine", "machine"]);
  expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(account.map(([name]) => name));
});

it("has every picture and page it names", () => {
  const media = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media: { markdown } }) => markdown));
  expect(media).toHaveLength(4);
  const icons = [manifest.icon, ...contributes.viewsContainers.activitybar.map(({ icon }) => icon)];
  expect([...media, ...icons].filter((path) => !existsSync(path))).toEqual([]);
});

it("links to the pages of its own repository", () => {
  expect(defaultPages).toBe(`${manifest.repository.url.replace(/\.git$/, "")}/blob/main/docs/rules/`);
});
