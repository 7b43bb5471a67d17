import type { Regions } from "#protocol";

/** The setting `rampart.account.regions`: an empty list means the profile's own region, `all` every one. */
export function regionsOf(value: unknown): Regions {
  const names = Array.isArray(value) ? value.filter((name) => typeof name === "string" && name.trim() !== "") : [];
  if (names.includes("all")) return "all";
  return names.length === 0 ? "default" : names.map(String);
}
