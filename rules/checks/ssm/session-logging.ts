import { resourceRule } from "../../model/index.ts";
import type { Edit, MapValue, Problem, Resource, Value } from "../../model/index.ts";

/** What a session document says of one input: its text, "" for nothing, undefined where nobody knows. */
interface Input {
  readonly text: string | undefined;
  readonly value?: Value;
}

type Inputs = (name: string) => Input;

/** The inputs of a document that is a map, or text: YAML, which stays a text, is read line by line. */
function inputsOf(content: Value): Inputs | undefined {
  if (content.is === "map") {
    const inputs = content.entries.get("inputs")?.value;
    return (name) => {
      const value = inputs?.is === "map" ? inputs.entries.get(name)?.value : undefined;
      if (value === undefined) return { text: inputs === undefined || inputs.is === "map" ? "" : undefined };
      return { value, text: value.is === "scalar" ? String(value.value) : undefined };
    };
  }
  const text = content.is === "scalar" ? String(content.value) : content.is === "unknown" ? content.text : undefined;
  if (text === undefined || !text.includes("schemaVersion")) return undefined;
  return (name) => {
    const found = new RegExp(`["']?${name}["']?[ \\t]*:[ \\t]*["']?([^"'\\n,}]*)`).exec(text)?.[1]?.trim();
    return { text: found?.includes("\uFFFC") === true ? undefined : (found ?? "") };
  };
}

/** Writes an input into a document that is a map. */
function write(content: Value, name: string, { value }: Input, to: string | boolean): readonly Edit[] {
  if (value !== undefined) return [{ edit: "set", target: value, to }];
  if (content.is !== "map") return [];
  const inputs = content.entries.get("inputs")?.value;
  const [on, path]: [MapValue, readonly string[]] =
    inputs?.is === "map" ? [inputs, [name]] : [content, ["inputs", name]];
  return [{ edit: "put", on, path, to }];
}

function problemOf(
  resource: Resource,
  content: Value,
  says: string,
  name: string,
  input: Input,
  to: string | boolean,
): Problem {
  const edits = write(content, name, input, to);
  return {
    message: `${resource.id} ${says}`,
    at: name === "kmsKeyId" ? resource.name : (input.value?.at ?? content.at),
    ...(edits.length === 0 ? {} : { fixes: [{ title: `Set ${name} to ${to}`, safety: "review", edits }] }),
  };
}

/** Where sessions are logged, and the switch that asks for an encrypted place. */
const logs = [
  { place: "s3BucketName", encrypted: "s3EncryptionEnabled", what: "a bucket" },
  { place: "cloudWatchLogGroupName", encrypted: "cloudWatchEncryptionEnabled", what: "a log group" },
] as const;

/** Session documents that log nowhere and encrypt with no key, or that log where nothing has to be encrypted. */
export const ssmSessionLogging = resourceRule({
  id: "ssm/session-logging",
  title: "Session Manager sessions are not logged or encrypted",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_112", "CKV_AWS_113", "ssm_session_transit_encryption_disabled"],
  practices: ["scale/4"],
  why: "Nobody can tell afterwards who typed what on an instance, or the log of it lies open.",
  check: "aws ssm get-document --region <region> --name SSM-SessionManagerRunShell --query Content --output text",
  remedy: {
    cli: "aws ssm update-document --region <region> --name SSM-SessionManagerRunShell --content file://session.json --document-version '$LATEST'",
    console: "Systems Manager > Session Manager > Preferences > Edit: KMS encryption, CloudWatch logging, S3 logging.",
  },
  references: [
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html",
  ],
  types: ["AWS::SSM::Document"],
  *judge(document) {
    const type = document.properties.entries.get("DocumentType")?.value;
    const content = document.properties.entries.get("Content")?.value;
    if (type?.is !== "scalar" || type.value !== "Session" || content === undefined) return;
    const inputs = inputsOf(content);
    if (inputs === undefined) return;
    for (const { place, encrypted, what } of logs) {
      const input = inputs(encrypted);
      if (inputs(place).text === "" || input.text !== "false") continue;
      yield problemOf(
        document,
        content,
        `logs sessions to ${what} that need not be encrypted: ${encrypted} is false`,
        encrypted,
        input,
        true,
      );
    }
    const key = inputs("kmsKeyId");
    if (key.text !== "" || logs.some(({ place }) => inputs(place).text !== "")) return;
    yield problemOf(
      document,
      content,
      "neither logs its sessions nor encrypts them with a key",
      "kmsKeyId",
      key,
      "alias/your-key",
    );
  },
});
