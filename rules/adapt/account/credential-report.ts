import type { Json } from "./calls.ts";

/** One row of IAM's credential report, by the report's own column names. */
export type ReportRow = Readonly<Record<string, string>>;

/** The rows of a credential report. Its values hold no commas. */
export function reportRows({ Content }: Json): readonly ReportRow[] {
  const [head = "", ...rows] = (typeof Content === "string" ? Content : "").trim().split(/\r?\n/);
  const columns = head.split(",");
  return rows.map((row) => {
    const values = row.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ""]));
  });
}

/** Whole days from a date of the report to another day; undefined for `N/A`, `no_information` and the like. */
export function daysSince(date: string | undefined, now: Date): number | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : Math.floor((now.getTime() - time) / 86_400_000);
}
