import type { Credential } from "../secrets/find-credentials.ts";
import type { Node } from "./node.ts";
import type { Format } from "./source-file.ts";

/** Any file, as the credential rules see it. */
export interface Text {
  readonly subject: "text";
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
  readonly languageId?: string;
  /** The syntax tree's documents where the file was parsed; empty otherwise. */
  readonly roots: readonly Node[];
  readonly credentials: readonly Credential[];
}
