import type { ScalarValue } from "../../model/value.ts";
import { longestText } from "./template.ts";

type Scalar = ScalarValue["value"];

/** A function over literals given as text; undefined where it has no answer. */
export type ScalarFunction = (...given: readonly string[]) => Scalar | undefined;

/** Terraform's functions over literals, as far as settings are written with them. */
export const scalars: Readonly<Record<string, ScalarFunction>> = {
  lower: (text = "") => text.toLowerCase(),
  upper: (text = "") => text.toUpperCase(),
  title: (text = "") => text.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
  trimspace: (text = "") => text.trim(),
  trimprefix: (text = "", prefix = "") => (text.startsWith(prefix) ? text.slice(prefix.length) : text),
  trimsuffix: (text = "", suffix = "") =>
    suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  chomp: (text = "") => text.replace(/[\r\n]+$/, ""),
  tostring: (text) => text,
  tobool: (text) => (text === "true" ? true : text === "false" ? false : undefined),
  tonumber: (text) => number(text),
  substr: (text = "", from, length) =>
    text.slice(Number(from), Number(length) < 0 ? undefined : Number(from) + Number(length)),
  replace: (text = "", search = "", by = "") =>
    /^\/.+\/$/.test(search) || text.length * by.length > longestText ? undefined : text.replaceAll(search, () => by),
  startswith: (text = "", prefix = "") => text.startsWith(prefix),
  endswith: (text = "", suffix = "") => text.endsWith(suffix),
  strcontains: (text = "", part = "") => text.includes(part),
  format: (pattern = "", ...given) => formatted(pattern, given),
  abs: (text) => from(text, Math.abs),
  ceil: (text) => from(text, Math.ceil),
  floor: (text) => from(text, Math.floor),
  min: (...given) => extreme(given, Math.min),
  max: (...given) => extreme(given, Math.max),
};

function number(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

function from(text: string | undefined, apply: (value: number) => number): number | undefined {
  const value = number(text);
  return value === undefined ? undefined : apply(value);
}

function extreme(given: readonly string[], pick: (...values: number[]) => number): number | undefined {
  const values = given.flatMap((text) => number(text) ?? []);
  return values.length === given.length && values.length > 0 ? pick(...values) : undefined;
}

/** `%s`, `%d`, `%v`, `%q` and `%%`; anything else is not worked out. */
function formatted(pattern: string, given: readonly string[]): string | undefined {
  let next = 0;
  let known = true;
  const text = pattern.replaceAll(/%(?:%|[a-zA-Z]|[^a-zA-Z%]+[a-zA-Z])/g, (verb) => {
    if (verb === "%%") return "%";
    const value = given[next++];
    if (value === undefined || !/^%[sdvq]$/.test(verb)) known = false;
    return verb === "%q" ? JSON.stringify(value ?? "") : (value ?? "");
  });
  return known && next === given.length ? text : undefined;
}
