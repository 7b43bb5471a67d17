export * from "./account.ts";
export * from "./messages.ts";
export * from "./rules.ts";
export * from "./settings.ts";
