import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { defaultConfig, presets, readConfig, severities } from "#rules";
import { ignoreKeys, settings } from "../../rules/engine/config-file.ts";

/** Problems with the text that they stand on. */
function problems(text: string): readonly string[] {
  return readConfig(text).problems.map(({ message, range }) => `${text.slice(range.start, range.end)}: ${message}`);
}

it("reads YAML with every setting", () => {
  const text = [
    "preset: strict",
    "rules:",
    "  s3/versioning: off",
    "  CKV_AWS_89: critical",
    "  s3/kms-encryption: true",
    "exclude: [sample/**, '**/*.lock']",
    "ignore:",
    "  - rule: s3/versioning",
    "    path: infra/**",
    "    resource: Logs*",
    "    reason: rebuilt every night",
    "    until: 2027-01-31",
  ].join("\n");
  expect(readConfig(text)).toEqual({
    config: {
      preset: "strict",
      rules: { "s3/versioning": "off", CKV_AWS_89: "critical", "s3/kms-encryption": "on" },
      exclude: ["sample/**", "**/*.lock"],
      ignore: [
        {
          rule: "s3/versioning",
          path: "infra/**",
          resource: "Logs*",
          reason: "rebuilt every night",
          until: "2027-01-31",
        },
      ],
    },
    problems: [],
  });
});

it("reads what is asked of all resources", () => {
  expect(readConfig("allowedRegions: [eu-west-1, eu-*]\nrequiredTags:\n  - Owner\n")).toEqual({
    config: { ...defaultConfig, allowedRegions: ["eu-west-1", "eu-*"], requiredTags: ["Owner"] },
    problems: [],
  });
  expect(problems("allowedRegions: eu-west-1")).toEqual(["allowedRegions: allowedRegions is a list of Regions"]);
  expect(problems("requiredTags: [1]")).toEqual(["1: A tag key is a text such as Owner"]);
});

it("reads JSON, an empty file and one with a schema", () => {
  expect(readConfig('{"preset": "cis"}')).toEqual({ config: { ...defaultConfig, preset: "cis" }, problems: [] });
  expect(readConfig("")).toEqual({ config: defaultConfig, problems: [] });
  expect(readConfig("# nothing yet\n")).toEqual({ config: defaultConfig, problems: [] });
  expect(readConfig('{"$schema": "x"}').problems).toEqual([]);
});

it.each([
  [
    "presett: strict",
    "presett: presett is no setting here: there are preset, rules, exclude, allowedRegions, requiredTags, ignore",
  ],
  ["preset: everything", "preset: preset is one of recommended, strict, cis, fsbp, all"],
  [
    "rules:\n  s3/versioning: loud",
    "s3/versioning: s3/versioning is one of off, on, critical, high, medium, low, info",
  ],
  ["rules: [s3/versioning]", "rules: rules is a map from a rule to off, on or a severity"],
  ["exclude: sample", "exclude: exclude is a list of globs"],
  ["exclude: [7]", "7: A glob is a text such as test/fixtures/**"],
  ["ignore: none", "ignore: ignore is a list"],
  [
    "ignore:\n  - {rule: rds/public}",
    "{rule: rds/public}: The entry for rds/public gives no reason and does not count",
  ],
  ["ignore:\n  - {reason: why}", "{reason: why}: An entry of ignore names its rule"],
  ["ignore:\n  - {rule: rds/public, reason: why, until: 2027-02-30}", "until: until is a day such as 2027-01-31"],
  [
    "ignore:\n  - {rule: rds/public, reason: why, files: x}",
    "files: files is no setting here: there are rule, path, resource, reason, until",
  ],
  ["rules:\n  rds/pubic: off", "rds/pubic: There is no rule rds/pubic"],
  ["ignore:\n  - {rule: rds/pubic, reason: why}", "rule: There is no rule rds/pubic"],
  ["- a", "- a: A config is a map of settings"],
])("says where %j is wrong", (text, problem) => {
  expect(problems(text)).toEqual([problem]);
});

it("keeps what is right beside what is wrong", () => {
  const { config } = readConfig(
    "preset: nonsense\nrules:\n  a/b: off\n  c/d: 7\nexclude: [x, 3]\nignore:\n  - {rule: a/b}\n  - {rule: a/b, reason: why}\n",
  );
  expect(config).toEqual({
    preset: "recommended",
    rules: { "a/b": "off" },
    exclude: ["x"],
    ignore: [{ rule: "a/b", reason: "why" }],
  });
});

it("survives broken YAML and aliases that grow without end", () => {
  expect(readConfig("preset: [").problems.length).toBeGreaterThan(0);
  expect(readConfig("preset: a\npreset: b").problems.length).toBeGreaterThan(0);
  const bomb = [
    "a: &a [1,1,1,1,1,1,1,1,1]",
    ..."bcdefghi".split("").map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${"abcdefghi"[index] ?? "a"}`)
          .join(",")}]`,
    ),
  ];
  expect(readConfig(bomb.join("\n")).config).toEqual(defaultConfig);
});

it("has a schema that says the same", () => {
  const schema = JSON.parse(readFileSync("schema/rampart.schema.json", "utf8"));
  expect(Object.keys(schema.properties)).toEqual(["$schema", ...settings]);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.preset.enum).toEqual(presets);
  expect(schema.$defs.setting.enum).toEqual(["off", "on", ...severities, true, false]);
  const entry = schema.properties.ignore.items;
  expect(Object.keys(entry.properties)).toEqual(ignoreKeys);
  expect(entry.required).toEqual(["rule", "reason"]);
  expect(entry.additionalProperties).toBe(false);
});
