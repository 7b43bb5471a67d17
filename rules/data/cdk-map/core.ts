import { argument } from "./mapped-module.ts";
import type { MappedModule } from "./mapped-module.ts";

/** What every module uses. */
export const core: MappedModule = {
  module: "core",
  words: {
    RemovalPolicy: {
      DESTROY: "Delete",
      RETAIN: "Retain",
      SNAPSHOT: "Snapshot",
      RETAIN_ON_UPDATE_OR_DELETE: "RetainExceptOnCreate",
    },
    Duration: { days: argument(0, "amount") },
    SecretValue: { unsafePlainText: argument(0, "secret"), plainText: argument(0, "secret") },
  },
};
