import type { Call, Outcome } from "#rules";
import { outcomeOf } from "./outcome.ts";
import type { Ask, Operation, Sender, Service } from "./operation.ts";

/** The most pages of one list: what has more is no list that anybody read, and half of one is no answer. */
const mostPages = 2000;

/** What asking needs besides the service. */
export interface Asking {
  readonly region: string;
  readonly signal: AbortSignal;
  readonly record: (call: Call) => void;
  /** Runs a request when there is room for one. */
  readonly limit: <T>(task: () => Promise<T>) => Promise<T>;
}

/** The gate that every call goes through: the operation is in the service's table, and its outcome is kept. */
export function createAsk(service: Service, sender: Sender, { region, signal, record, limit }: Asking): Ask {
  return async (name, input = {}, key) => {
    const operation = service.operations[name];
    if (operation === undefined) throw new Error(`${service.name}:${name} is not in the table of calls`);
    const outcome = await outcomeOfCall(name, operation, input, sender, signal, limit);
    record({
      service: service.name,
      operation: name,
      region,
      ...(key === undefined ? {} : { input: key }),
      action: operation.action,
      outcome,
    });
    return outcome.is === "ok" ? (outcome.answer as Readonly<Record<string, unknown>>) : undefined;
  };
}

async function outcomeOfCall(
  name: string,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  sender: Sender,
  signal: AbortSignal,
  limit: Asking["limit"],
): Promise<Outcome> {
  if (signal.aborted) return { is: "failed", reason: "cancelled", message: "cancelled" };
  try {
    let answer: Readonly<Record<string, unknown>> = {};
    let page = input;
    for (let pages = 0; ; pages += 1) {
      const one = await limit(() => sender(name, page, signal));
      answer = joined(answer, kept(one, operation), operation.lists ?? []);
      const [token, next] = operation.token ?? [];
      const following = token === undefined ? undefined : one[token];
      if (next === undefined || typeof following !== "string" || following === "") break;
      if (page[next] === following || pages === mostPages)
        return { is: "failed", reason: "other", message: "the list does not end" };
      page = { ...input, [next]: following };
    }
    return { is: "ok", answer: JSON.parse(JSON.stringify(answer)) };
  } catch (error) {
    return signal.aborted
      ? { is: "failed", reason: "cancelled", message: "cancelled" }
      : outcomeOf(error, operation.missing ?? []);
  }
}

function kept(
  answer: Readonly<Record<string, unknown>>,
  { keep, token, lists }: Operation,
): Readonly<Record<string, unknown>> {
  if (keep !== undefined) {
    const own = keep(answer);
    return Array.isArray(own) ? (own[0] ?? {}) : (own as Readonly<Record<string, unknown>>);
  }
  const entries = Object.entries(answer).filter(
    ([key]) => key !== "$metadata" && key !== token?.[0] && key !== "IsTruncated",
  );
  return Object.fromEntries(lists === undefined ? entries : entries.filter(([key]) => lists.includes(key)));
}

function joined(
  before: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
  lists: readonly string[],
): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(next)) {
    const old = all[key];
    all[key] = Array.isArray(old) && Array.isArray(value) && lists.length > 0 ? [...old, ...value] : value;
  }
  return all;
}
