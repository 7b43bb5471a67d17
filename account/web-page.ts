import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";

/** The part of an SDK client that lets a step be added to each of its requests. */
export interface Steps {
  readonly middlewareStack: {
    add(step: never, place: { readonly step: "deserialize"; readonly priority: "low"; readonly name: string }): void;
  };
}

/** What a captive network or a proxy answered in AWS's place. */
class WebPage extends Error {
  override readonly name = "WebPage";
}

/**
 * Lets no web page pass for an answer: a network's sign-in page comes with status 200, and services that speak XML
 * would read it as an account that holds nothing. Gives the client back.
 */
export function refusingWebPages<Client extends Steps>(client: Client): Client {
  const step =
    <Input, Output extends { readonly response: unknown }>(next: (input: Input) => Promise<Output>) =>
    async (input: Input): Promise<Output> => {
      const result = await next(input);
      if (await isWebPage(result.response)) throw new WebPage("a web page answered in AWS's place");
      return result;
    };
  // Each client has a type of its own for its steps; what this one looks at is the same in all of them.
  client.middlewareStack.add(step as never, { step: "deserialize", priority: "low", name: "refuseWebPages" });
  return client;
}

/**
 * What is not called JSON or XML is looked into: stand-ins for AWS call their JSON a page. Pages of a failing server
 * (status 500 and more) are left to the SDK, which asks again.
 */
async function isWebPage(response: unknown): Promise<boolean> {
  if (typeof response !== "object" || response === null || !("headers" in response) || !("body" in response))
    return false;
  if ("statusCode" in response && Number(response.statusCode) >= 500) return false;
  if (/json|[/+]xml/i.test(contentType(response.headers)) || !(response.body instanceof Readable)) return false;
  const bytes = await buffer(response.body);
  response.body = Readable.from([bytes]);
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(bytes.toString("utf8", 0, 1000));
}

function contentType(headers: unknown): string {
  if (typeof headers !== "object" || headers === null) return "";
  const entry = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type");
  return String(entry?.[1] ?? "");
}
