/** What a code action carries until its edit is asked for: names, never text. */
export type ActionData = FixData | IgnoreData | FixAllData;

/** One fix of one finding. */
export interface FixData {
  readonly do: "fix";
  readonly uri: string;
  readonly fingerprint: string;
  readonly index: number;
}

/** A comment that accepts one finding. */
export interface IgnoreData {
  readonly do: "ignore";
  readonly uri: string;
  readonly fingerprint: string;
}

/** All safe fixes of one document. */
export interface FixAllData {
  readonly do: "fixAll";
  readonly uri: string;
}

/** The data of an action of ours, or undefined for anybody else's. */
export function actionData(data: unknown): ActionData | undefined {
  if (typeof data !== "object" || data === null || !("do" in data) || !("uri" in data)) return undefined;
  const { uri } = data;
  if (typeof uri !== "string") return undefined;
  if (data.do === "fixAll") return { do: "fixAll", uri };
  if (!("fingerprint" in data) || typeof data.fingerprint !== "string") return undefined;
  if (data.do === "ignore") return { do: "ignore", uri, fingerprint: data.fingerprint };
  if (data.do !== "fix" || !("index" in data) || typeof data.index !== "number") return undefined;
  return { do: "fix", uri, fingerprint: data.fingerprint, index: data.index };
}
