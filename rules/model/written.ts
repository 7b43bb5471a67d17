import type { Fact } from "./fact.ts";
import type { Edit, Plain } from "./fix.ts";

/** The edit that makes a fact say `to`. */
export function written(fact: Exclude<Fact, { is: "unknown" }>, to: Plain): Edit {
  if (fact.is === "set") return { edit: "set", target: fact.value, to };
  if (fact.instead === undefined) return { edit: "put", on: fact.on, path: fact.missing, to };
  const { target, path } = fact.instead;
  return { edit: "set", target, to: path.reduceRight<Plain>((inner, key) => ({ [key]: inner }), to) };
}
