import { resourceRule } from "../../model/index.ts";
import type { Edit, Fix, Problem, Value } from "../../model/index.ts";

/** The folder of AWS's credentials in somebody's home, or a file in it. */
const awsFolder =
  /^(?:~|\$\{?(?:HOME|USERPROFILE)(?::?-[^}]*)?\}?|\/root|\/home\/[^/:]+|\/Users\/[^/:]+|[A-Za-z]:[\\/]Users[\\/][^\\/:]+)[\\/]\.aws(?:[\\/]|$)/;

/** A volume that may be written to, as far as it is known. */
interface Mount {
  readonly source: string;
  readonly fix: Fix;
}

const title = "Mount it read-only";

/** `SOURCE:TARGET[:MODE]`; the source may start with a drive, and hold a `:` in `${HOME:-…}`. */
function shortMount(value: Value): Mount | undefined {
  const text = value.node?.kind === "scalar" ? String(value.node.value) : "";
  const parts = text.match(/(?:^[A-Za-z]:[\\/]|\$\{[^}]*\}|[^:])+/g) ?? [];
  const [source = "", target, mode] = parts;
  if (target === undefined || !awsFolder.test(source) || value.at.in !== "file") return undefined;
  const modes = (mode ?? "").split(",").filter((each) => each !== "");
  if (modes.includes("ro") || /\$/.test(mode ?? "")) return undefined;
  const readOnly = ["ro", ...modes.filter((each) => each !== "rw")].join(",");
  const { end } = value.at.range;
  const range = { start: end - (mode ?? "").length, end };
  const edit: Edit = { edit: "text", at: { ...value.at, range }, text: mode === undefined ? `:${readOnly}` : readOnly };
  return { source, fix: { title, safety: "review", edits: [edit] } };
}

/** A map with `source`, `target` and `read_only`. */
function longMount(value: Extract<Value, { is: "map" }>): Mount | undefined {
  const written = value.entries.get("source")?.value.node;
  const source = written?.kind === "scalar" ? String(written.value) : "";
  if (!awsFolder.test(source)) return undefined;
  const readOnly = value.entries.get("read_only")?.value;
  if (readOnly !== undefined && (readOnly.is !== "scalar" || String(readOnly.value) === "true")) return undefined;
  const edit: Edit =
    readOnly === undefined
      ? { edit: "put", on: value, path: ["read_only"], to: true }
      : { edit: "set", target: readOnly, to: true };
  return { source, fix: { title, safety: "review", edits: [edit] } };
}

/** Mounts of the folder with AWS's credentials that a container may write to. */
export const composeAwsDirMount = resourceRule({
  id: "compose/aws-dir-mount",
  title: "Container may write to the AWS credentials of its host",
  severity: "medium",
  preset: "recommended",
  aliases: [],
  practices: ["accounts/roles"],
  why: "What runs in the container can change the profiles and keys that every tool of the host uses, and plant a command there (`credential_process`) that the host then runs.",
  check: "docker inspect --format '{{json .Mounts}}' <container>",
  remedy: {
    console:
      "In the compose file append :ro to the volume (read_only: true in the long form), and choose one profile with AWS_PROFILE.",
  },
  references: [
    "https://docs.docker.com/reference/compose-file/services/#volumes",
    "https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html",
  ],
  types: ["Compose::Service"],
  *judge(service): Generator<Problem> {
    const volumes = service.properties.entries.get("Volumes")?.value;
    if (volumes?.is !== "list") return;
    for (const value of volumes.items) {
      const mount = value.is === "map" ? longMount(value) : shortMount(value);
      if (mount === undefined) continue;
      yield { message: `${service.id} may write to ${mount.source} of its host`, at: value.at, fixes: [mount.fix] };
    }
  },
});
