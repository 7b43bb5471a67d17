export { readAccount } from "./read-account.ts";
export type { ReadOptions, ReadProgress, ReadResult } from "./read-account.ts";
export type { ReadFailure } from "./identity.ts";
export { environmentName, listProfiles } from "./profiles.ts";
export type { Profile, ProfileKind } from "./profiles.ts";
export { services } from "./services/index.ts";
