import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Fix, FixSafety, Resource, SetFact } from "../../model/index.ts";

/** Where the types keep the image, and what happens to what runs when it changes. */
const places: Readonly<Record<string, { readonly property: string; readonly safety: FixSafety }>> = {
  "AWS::EC2::Instance": { property: "ImageId", safety: "replace" },
  "AWS::EC2::LaunchTemplate": { property: "LaunchTemplateData.ImageId", safety: "review" },
  "AWS::AutoScaling::LaunchConfiguration": { property: "ImageId", safety: "replace" },
};

/** AWS keeps the id of the newest Amazon Linux 2023 image in this public parameter. */
const parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";

function fixesOf(resource: Resource, { value }: SetFact, safety: FixSafety): readonly Fix[] {
  const title = "Take the newest Amazon Linux 2023 image, by its public parameter";
  if (resource.source === "cloudformation")
    return [{ title, safety, edits: [{ edit: "set", target: value, to: `{{resolve:ssm:${parameter}}}` }] }];
  // A launch template reads a parameter by itself; elsewhere Terraform has to.
  if (resource.type === "AWS::EC2::LaunchTemplate")
    return [{ title, safety, edits: [{ edit: "set", target: value, to: `resolve:ssm:${parameter}` }] }];
  const { at } = resource;
  const node = value.node?.range;
  if (at.in !== "file" || node === undefined || at.uri.endsWith(".json") || value.at.in !== "file") return [];
  const [type = "", label = ""] = resource.id.split(".").slice(-2);
  const name = `${label}_${type.replace("aws_", "")}_ami`;
  return [
    {
      title,
      safety,
      edits: [
        { edit: "text", at: { ...value.at, range: node }, text: `data.aws_ssm_parameter.${name}.value` },
        {
          edit: "text",
          at: { ...at, range: { start: at.range.end, end: at.range.end } },
          text: `\n\ndata "aws_ssm_parameter" "${name}" {\n  name = "${parameter}"\n}`,
        },
      ],
    },
  ];
}

/** Images by their id; one that comes by a parameter is chosen at each deployment. */
export const ec2PinnedAmi = resourceRule({
  id: "ec2/pinned-ami",
  title: "AMI id is hard-coded",
  severity: "info",
  preset: "strict",
  aliases: [],
  practices: ["tips/15", "scale/9"],
  why: "New instances start with the holes of the day the image was made: a patched image has another id.",
  check:
    "aws ec2 describe-images --region <region> --image-ids <ami> --query 'Images[].[ImageId,CreationDate,DeprecationTime]'",
  remedy: {
    cli: "aws ssm get-parameter --region <region> --name /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64 --query Parameter.Value",
    console:
      "EC2 > Launch Templates > the template > Modify template > Application and OS Images: a parameter instead of an id.",
  },
  references: [
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-systems-manager-parameter-to-find-AMI.html",
  ],
  types: Object.keys(places),
  *judge(resource) {
    const place = places[resource.type];
    if (place === undefined) return;
    for (const fact of facts(resource, place.property)) {
      if (fact.is !== "set" || fact.value.is !== "scalar" || fact.value.through !== undefined) continue;
      const { value } = fact.value;
      // Images by Region are looked after in one place.
      if (fact.value.node?.kind === "reference" && fact.value.node.name === "Fn::FindInMap") continue;
      if (!/^ami-[0-9a-f]{8,17}$/.test(String(value))) continue;
      yield {
        message: `${resource.id} always starts the same image: ${nativePath(resource, place.property)} is ${value}${fact.when === undefined ? "" : ` when ${fact.when}`}`,
        at: fact.at,
        fixes: fixesOf(resource, fact, place.safety),
      };
    }
  },
});
