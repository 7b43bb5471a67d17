import { cdkModules } from "../../data/cdk-map/index.ts";
import type { Template } from "../../data/cdk-map/mapped-module.ts";
import type { Plain } from "../../model/fix.ts";
import { isPlainList, isPlainMap } from "../plain.ts";

/** The constant of a class that says a value: module and `Class.MEMBER`. What it leaves out, CDK's default says. */
export function constantFor(
  className: string,
  to: Plain,
): { readonly module: string; readonly path: string } | undefined {
  if (className === "Duration")
    return typeof to === "number" ? { module: "core", path: `Duration.days(${to})` } : undefined;
  for (const { module, words } of cdkModules.values()) {
    const members = Object.entries(words?.[className] ?? {});
    const member = members.find(([, says]) => says !== null && isSaid(says, to));
    if (member !== undefined) return { module, path: `${className}.${member[0]}` };
  }
  return undefined;
}

/** Whether all that a constant says is in a value. */
function isSaid(template: Template, to: Plain): boolean {
  if (typeof template !== "object") return template === to;
  if (isPlainList(to)) {
    return (
      Array.isArray(template) &&
      template.length === to.length &&
      template.every((item, at) => isSaid(item, to[at] ?? ""))
    );
  }
  if (!isPlainMap(to) || Array.isArray(template)) return false;
  const entries = Object.entries(template);
  return (
    entries.length > 0 &&
    entries.every(([key, inner]) => {
      const value = to[key];
      return value !== undefined && isSaid(inner as Template, value);
    })
  );
}
