import type { Value } from "../../model/value.ts";
import type { Context } from "./context.ts";
import { jsonValue } from "./json-text.ts";
import { eachBranch } from "./known.ts";

/** The policy document of a data source by its address, or undefined. */
export type Documents = (address: string) => Value | undefined;

/**
 * The document that a JSON attribute holds: an object given to `jsonencode`, the JSON in a string, heredoc or
 * template, or a data source; anything else is unknown.
 */
export function documentValue(context: Context, value: Value, documents: Documents): Value {
  switch (value.is) {
    case "map":
    case "list":
      return value;
    case "choice":
      return eachBranch(value, (branch) => documentValue(context, branch, documents));
    case "unknown": {
      const named = value.refersTo === undefined ? undefined : documents(value.refersTo);
      return named ?? written(context, value) ?? value;
    }
    case "scalar":
      return written(context, value) ?? value;
  }
}

/** The JSON of the syntax that a value was written as; through a local it stands in another file. */
function written(context: Context, { at, node }: Value): Value | undefined {
  return jsonValue(at.in === "file" ? { ...context, uri: at.uri } : context, node);
}
