import { resourceRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** `namespace/name/provider`, also with a host before it and a folder behind it. */
const registry = /^(?:[a-z0-9.-]+\.[a-z]{2,}(?::\d+)?\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?$/i;

const git = /^(?:git::|git@|(?:https:\/\/)?(?:github\.com|bitbucket\.org|gitlab\.com)[/:])|\.git(?:\/\/|\?|$)/i;

/** Names that move with every commit. */
const branches = /^(?:main|master|develop|development|dev|trunk|head|latest)$/i;

function fault({ properties }: Resource): string | undefined {
  const source = properties.entries.get("Source")?.value;
  if (source?.is !== "scalar") return undefined;
  const text = String(source.value);
  if (git.test(text)) {
    const ref = /[?&]ref=([^&]*)/.exec(text)?.[1] ?? "";
    if (ref === "") return "its Git source has no ref";
    return branches.test(ref) ? `its ref is the branch ${ref}` : undefined;
  }
  if (text.startsWith(".") || text.startsWith("/") || !registry.test(text)) return undefined;
  return properties.entries.has("Version") ? undefined : "it has no version";
}

/** Modules of a registry without a version, and of Git without a tag or commit. */
export const terraformModuleUnpinned = resourceRule({
  id: "terraform/module-unpinned",
  title: "Module source is not pinned to a version or commit",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_TF_1", "CKV_TF_2"],
  practices: ["tips/23"],
  why: "The next terraform init takes whatever stands there then, with what somebody may have slipped in.",
  check: "terraform get -update",
  remedy: { console: "Name a version, or ?ref= with a tag or, safer, a commit." },
  references: ["https://developer.hashicorp.com/terraform/language/modules/configuration#module-sources"],
  types: ["Terraform::Module"],
  *judge(call) {
    const why = fault(call);
    if (why === undefined) return;
    yield {
      message: `${call.id} is not pinned: ${why}`,
      at: call.properties.entries.get("Source")?.value.at ?? call.name,
    };
  },
});
