import manifest from "../package.json" with { type: "json" };

/** Rampart's version. */
export const version: string = manifest.version;
