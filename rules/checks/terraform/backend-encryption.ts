import { facts, resourceRule } from "../../model/index.ts";
import type { Edit, Problem, Resource } from "../../model/index.ts";

function putOrSet(backend: Resource, property: string): Edit {
  const written = backend.properties.entries.get(property)?.value;
  return written === undefined
    ? { edit: "put", on: backend.properties, path: [property], to: true }
    : { edit: "set", target: written, to: true };
}

function* encryption(backend: Resource): Generator<Problem> {
  for (const fact of facts(backend, "Encrypt")) {
    const off = fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value) === "false";
    if (fact.is !== "unset" && !off) continue;
    yield {
      message: `${backend.id} does not ask for encryption of the state: encrypt is ${off ? "false" : "not set"}`,
      at: fact.at,
      fixes: [{ title: "Set encrypt to true", safety: "review", edits: [putOrSet(backend, "Encrypt")] }],
    };
  }
}

function* locking({ id, name, properties, ...backend }: Resource): Generator<Problem> {
  if (properties.entries.has("DynamodbTable")) return;
  const lock = properties.entries.get("UseLockfile")?.value;
  if (lock !== undefined && !(lock.is === "scalar" && String(lock.value) === "false")) return;
  yield {
    message: `${id} does not lock the state: use_lockfile is ${lock === undefined ? "not set" : "false"}`,
    at: lock?.at ?? name,
    fixes: [
      {
        title: "Set use_lockfile to true (Terraform 1.10 or later)",
        safety: "review",
        edits: [putOrSet({ id, name, properties, ...backend }, "UseLockfile")],
      },
    ],
  };
}

/** S3 backends without `encrypt` or without a lock. One without a bucket is filled in by `terraform init`. */
export const terraformBackendEncryption = resourceRule({
  id: "terraform/backend-encryption",
  title: "Remote state is not encrypted or not locked",
  severity: "low",
  preset: "strict",
  aliases: [],
  practices: ["scale/10"],
  why: "The state holds passwords in plain text; two runs at once, which a lock prevents, can ruin it. S3 encrypts by itself, but not with a key of yours.",
  check: "grep -rA8 'backend \"s3\"' --include='*.tf' .",
  remedy: {
    console:
      "Set encrypt = true (with kms_key_id for a key of yours) and use_lockfile = true, then terraform init -reconfigure.",
  },
  references: ["https://developer.hashicorp.com/terraform/language/backend/s3"],
  types: ["Terraform::Backend"],
  *judge(backend) {
    if (!backend.properties.entries.has("Bucket")) return;
    yield* encryption(backend);
    yield* locking(backend);
  },
});
