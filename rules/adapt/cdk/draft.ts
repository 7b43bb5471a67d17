import type { MappedProp } from "../../data/cdk-map/mapped-module.ts";
import type { Node } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { MapValue, Property, Shape, Unknown, Value } from "../../model/value.ts";
import { stepsOf } from "./shapes.ts";

/** Everything that the table has no row for. */
const unmapped: Unknown = { because: "unsupported", what: "a property that CDK may set" };

/** A map that is being put together. */
export class Draft {
  readonly #entries = new Map<string, Property>();
  readonly #defaults = new Map<string, Property>();
  readonly #below = new Map<string, Draft>();
  readonly #unset = new Set<string>();
  readonly #unknown = new Set<string>();

  /** A property that is written; undefined writes nothing. The first one at a path counts. */
  put(path: string, property: Property | undefined): void {
    const { draft, step } = this.#at(path);
    if (draft.#entries.has(step) || draft.#below.has(step)) return;
    if (property === undefined) draft.#unset.add(step);
    else draft.#entries.set(step, property);
  }

  /** A property that is not written. */
  absent({ to, absent = "unset" }: MappedProp, at: FileOrigin): void {
    if (to === "") return;
    if (absent === "unknown") return this.unknown(to);
    const { draft, step } = this.#at(to);
    if (draft.#entries.has(step)) return;
    if (absent === "unset") draft.#unset.add(step);
    else draft.#defaults.set(step, { key: at, value: { is: "scalar", value: absent.is, at } });
  }

  /** A property that may be written. */
  unknown(path: string): void {
    if (path === "") return;
    const { draft, step } = this.#at(path);
    draft.#unknown.add(step);
  }

  #at(path: string): { readonly draft: Draft; readonly step: string } {
    const [step = "", ...rest] = stepsOf(path);
    if (rest.length === 0) return { draft: this, step };
    const below = this.#below.get(step) ?? new Draft();
    this.#below.set(step, below);
    return below.#at(rest.join("."));
  }

  /** Whether nothing is written here, and it is known that nothing is. */
  get #isUnset(): boolean {
    return (
      this.#entries.size === 0 &&
      this.#unknown.size === 0 &&
      this.#defaults.size === 0 &&
      [...this.#below.values()].every((draft) => draft.#isUnset)
    );
  }

  /** The map; every key that nobody spoke of is unknown in it. */
  value(at: FileOrigin, node: Node | undefined, shape: Shape | undefined): MapValue {
    const entries = new Map<string, Property>(this.#entries);
    const unset = new Set<string>();
    for (const step of this.#unset) if (!this.#unknown.has(step) && !this.#defaults.has(step)) unset.add(step);
    for (const [step, property] of this.#defaults)
      if (!entries.has(step) && !this.#unknown.has(step)) entries.set(step, property);
    for (const [step, draft] of this.#below) {
      const name = step.replace("[*]", "");
      if (entries.has(name)) continue;
      if (draft.#isUnset) {
        unset.add(name);
        continue;
      }
      const inner: Value = draft.value(at, node, shape?.keys[name]?.shape);
      entries.set(name, {
        key: firstKey(inner) ?? at,
        value: step === name ? inner : { is: "list", items: [inner], at },
      });
    }
    for (const key of entries.keys()) unset.delete(key);
    return {
      is: "map",
      entries,
      at,
      opaque: unmapped,
      unset,
      ...(node === undefined ? {} : { node }),
      ...(shape === undefined ? {} : { shape }),
    };
  }
}

function firstKey(value: MapValue): Property["key"] | undefined {
  const [first] = value.entries.values();
  return first?.key;
}
