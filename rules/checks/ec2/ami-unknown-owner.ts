import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Fact, Fix, Resource } from "../../model/index.ts";

/** A filter of these says whose the image is, or which one it is. */
const naming = ["owner-id", "owner-alias", "image-id"];

function isNarrowed(lookup: Resource): boolean {
  return [...facts(lookup, "Filters[*].Name")].some(
    (fact) =>
      fact.is === "unknown" ||
      (fact.is === "set" && fact.value.is === "scalar" && naming.includes(String(fact.value.value))),
  );
}

function isTrue(lookup: Resource, property: string): boolean {
  return [...facts(lookup, property)].some(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value) === "true",
  );
}

/** `owners` is not written, or a list of nobody. */
function isAnyone(fact: Fact): boolean {
  return fact.is === "unset" || (fact.is === "set" && fact.value.is === "list" && fact.value.items.length === 0);
}

function fixOf(fact: Fact, lookup: Resource): readonly Fix[] {
  const title = `Add ${nativePath(lookup, "Owners")}: images of Amazon only`;
  const to = ["amazon"];
  if (fact.is === "set") return [{ title, safety: "review", edits: [{ edit: "set", target: fact.value, to }] }];
  if (fact.is === "unknown") return [];
  const { on, missing, instead } = fact;
  return [
    {
      title,
      safety: "review",
      edits: [
        instead === undefined ? { edit: "put", on, path: missing, to } : { edit: "set", target: instead.target, to },
      ],
    },
  ];
}

/** Lookups by name alone: everybody may publish an image of any name. */
export const ec2AmiUnknownOwner = resourceRule({
  id: "ec2/ami-unknown-owner",
  title: "AMI lookup accepts images of any owner",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_386", "AWS-0344"],
  practices: ["scale/9"],
  why: "Anyone may publish an image under the name that is looked for. The newest one wins, and the next instance runs a stranger's disk.",
  check:
    "aws ec2 describe-images --region <region> --image-ids <ami> --query 'Images[].[OwnerId,ImageOwnerAlias,Name]'",
  remedy: {
    console:
      "EC2 > Settings > Data protection and security > Allowed AMIs > Manage: name the owners to trust; and name them in the lookup.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/ami",
  ],
  types: ["Account::AmiLookup"],
  *judge(lookup) {
    if (isNarrowed(lookup)) return;
    for (const fact of facts(lookup, "Owners")) {
      if (!isAnyone(fact)) continue;
      const newest = isTrue(lookup, "MostRecent");
      yield {
        message: `${lookup.id} takes ${newest ? "the newest image" : "an image"} of anyone: ${nativePath(lookup, "Owners")} is ${fact.is === "set" ? "empty" : "not set"}`,
        at: fact.at,
        // Without `most_recent` a second image of the name is an error, not a way in.
        ...(newest ? {} : { severity: "low" as const }),
        fixes: fixOf(fact, lookup),
      };
    }
  },
});
