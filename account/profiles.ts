import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** How a profile comes by its credentials. */
export type ProfileKind = "sso" | "role" | "role-mfa" | "process" | "login" | "keys" | "environment" | "none";

/** One profile of the user's files, both files merged. Holds no credential. */
export interface Profile {
  readonly name: string;
  readonly kind: ProfileKind;
  readonly region?: string;
  /** A custom endpoint for every service. */
  readonly endpoint?: string;
  /** Endpoints of single services (`services` section): service id → URL. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** The profile whose credentials a role starts from. */
  readonly source?: string;
}

type Section = Readonly<Record<string, string>>;

/** The profiles of `~/.aws/config` and `~/.aws/credentials`, or of the files that the environment names. */
export async function listProfiles(env: NodeJS.ProcessEnv = process.env): Promise<readonly Profile[]> {
  const home = join(env["HOME"] ?? homedir(), ".aws");
  const [config, credentials] = await Promise.all([
    sectionsOf(env["AWS_CONFIG_FILE"] ?? join(home, "config")),
    sectionsOf(env["AWS_SHARED_CREDENTIALS_FILE"] ?? join(home, "credentials")),
  ]);
  const merged = new Map<string, Section>();
  for (const [name, section] of config) {
    const profile = name === "default" ? name : /^profile\s+(.+)$/.exec(name)?.[1];
    if (profile !== undefined) merged.set(unquoted(profile), section);
  }
  for (const [name, section] of credentials) merged.set(name, { ...merged.get(name), ...section });
  const profiles = [...merged].map(([name, section]) => profileOf(name, section, config));
  return env["AWS_ACCESS_KEY_ID"] === undefined ? profiles : [...profiles, environmentProfile(env)];
}

/** The name under which the environment's own credentials are offered. */
export const environmentName = "(environment)";

/** The endpoint of a service for a profile, where the user configured one. */
export function endpointOf(
  profile: Profile | undefined,
  service: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  if (env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true") return undefined;
  return (
    env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ??
    profile?.endpoints[service] ??
    env["AWS_ENDPOINT_URL"] ??
    profile?.endpoint
  );
}

function profileOf(name: string, section: Section, config: ReadonlyMap<string, Section>): Profile {
  const { region, endpoint_url: endpoint, source_profile: source, services } = section;
  const own = services === undefined ? undefined : config.get(`services ${services}`);
  const endpoints = Object.entries(own ?? {}).flatMap(([key, url]) =>
    key.endsWith(".endpoint_url") ? [[key.slice(0, -13), url]] : [],
  );
  return {
    name,
    kind: kindOf(section),
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(source === undefined ? {} : { source }),
    endpoints: Object.fromEntries(endpoints),
  };
}

function kindOf(section: Section): ProfileKind {
  if (section["role_arn"] !== undefined) return section["mfa_serial"] === undefined ? "role" : "role-mfa";
  if (section["sso_session"] !== undefined || section["sso_start_url"] !== undefined) return "sso";
  if (section["login_session"] !== undefined) return "login";
  if (section["credential_process"] !== undefined) return "process";
  return section["aws_access_key_id"] === undefined ? "none" : "keys";
}

function environmentProfile(env: NodeJS.ProcessEnv): Profile {
  const region = env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"];
  return { name: environmentName, kind: "environment", ...(region === undefined ? {} : { region }), endpoints: {} };
}

/** An ini file's sections; nested keys (a `services` section) are joined by a point. A missing file has none. */
async function sectionsOf(path: string): Promise<ReadonlyMap<string, Section>> {
  const text = await readFile(path, "utf8").catch(() => "");
  const sections = new Map<string, Record<string, string>>();
  let section: Record<string, string> | undefined;
  let parent = "";
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[([^\]]+)\]/.exec(line)?.[1]?.trim();
    if (header !== undefined) {
      section = sections.get(header) ?? {};
      sections.set(header, section);
      continue;
    }
    const pair = /^(\s*)([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
    if (pair === null || section === undefined) continue;
    const [, indent = "", key = "", value = ""] = pair;
    if (indent === "") parent = value === "" ? key : "";
    if (indent !== "" && parent !== "") section[`${parent}.${key}`] = value;
    else if (value !== "") section[key] = value;
  }
  return sections;
}

function unquoted(name: string): string {
  return name.trim().replace(/^"(.*)"$/, "$1");
}
