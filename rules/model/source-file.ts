/** One text to judge, as its host holds it (an editor buffer or a file). `uri` is an absolute URI. */
export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  /** The editor's language id, where there is one. */
  readonly languageId?: string;
}

/** How a file is written. `text` is anything that no parser is needed for. */
export type Format = "yaml" | "json" | "hcl" | "typescript" | "python" | "text";
