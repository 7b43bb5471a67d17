import { describe, expect, it } from "vitest";
import { adaptCompose } from "../../../rules/adapt/compose/adapt-compose.ts";
import { facts } from "../../../rules/model/index.ts";
import { parseYaml } from "../../../rules/parse/yaml.ts";

function servicesIn(text: string, name = "compose.yaml") {
  return adaptCompose(parseYaml({ uri: `file:///${name}`, text }));
}

/** What a service's variable is. */
function told(environment: string, name = "KEY"): readonly string[] {
  const [service] = servicesIn(`services:\n  web:\n    image: web\n    environment:\n${environment}`) ?? [];
  if (service === undefined) throw new Error("no service");
  return [...facts(service, `Environment.${name}`)].map((fact) =>
    fact.is === "set" && fact.value.is === "scalar" ? `set ${String(fact.value.value)}` : fact.is,
  );
}

describe("what is a compose file", () => {
  it.each([
    ["compose.yaml", "services:\n  web: {}\n", true],
    ["docker-compose.override.yml", "services:\n  web: {}\n", true],
    ["compose-dev.yml", "services:\n  web: {}\n", true],
    ["stack.yml", "services:\n  web:\n    image: nginx\n", true],
    ["services.yaml", "services:\n  App\\Mailer:\n    arguments: []\n", false],
    ["ci.yml", "services:\n  - docker:dind\n", false],
    ["compose.yaml", "service: shop\n", false],
  ])("%s with %j", (name, text, is) => {
    expect(servicesIn(text, name) !== undefined).toBe(is);
  });
});

describe("variables of a service", () => {
  it.each([
    ["      KEY: value\n", "set value"],
    ["      KEY: 'value'\n", "set value"],
    ["      - KEY=value\n", "set value"],
    ["      - 'KEY=a=b'\n", "set a=b"],
    ["      - KEY=\n", "set "],
    ["      KEY: ${OTHER}\n", "unknown"],
    ["      KEY: $OTHER\n", "unknown"],
    ["      KEY: a-${OTHER:-b}\n", "unknown"],
    ["      KEY: ${OTHER:-standard}\n", "set standard"],
    ["      KEY: ${OTHER-standard}\n", "set standard"],
    ["      KEY: ${OTHER:?missing}\n", "unknown"],
    ["      KEY: a$$b\n", "set a$$b"],
    ["      KEY:\n", "unknown"],
  ])("%j", (text, says) => {
    expect(told(text)).toEqual([says]);
  });

  it.each(["      - KEY\n", "      OTHER: value\n", "      - =value\n"])("%j sets nothing", (text) => {
    expect(
      servicesIn(`services:\n  web:\n    image: web\n    environment:\n${text}`)?.[0]?.properties.entries.has("KEY"),
    ).toBe(false);
  });

  it("stand where they are written, not where an alias repeats them", () => {
    const text = "x-env: &env\n  KEY: value\nservices:\n  web:\n    image: web\n    environment: *env\n";
    const found = (servicesIn(text) ?? []).flatMap((service) =>
      [...facts(service, "Environment.KEY")].flatMap(({ is, at }) =>
        is === "set" && at.in === "file" ? [`${service.id} ${text.slice(at.range.start, at.range.end)}`] : [],
      ),
    );
    expect(found).toEqual(["x-env value"]);
  });
});
