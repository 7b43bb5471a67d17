import { facts, PlainReference, resourceRule } from "../../model/index.ts";
import type { Fix, UnsetFact } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** An instance profile with a role that may do nothing yet. */
function profileOf(instance: Resource, { on, missing, instead }: UnsetFact): Fix {
  const names = { profile: "InstanceProfile", role: "InstanceRole" };
  const to = new PlainReference({ added: names.profile });
  return {
    title: "Add an instance profile with a role of its own",
    safety: "review",
    edits: [
      instead === undefined ? { edit: "put", on, path: missing, to } : { edit: "set", target: instead.target, to },
      {
        edit: "resource",
        after: instance,
        type: "AWS::IAM::InstanceProfile",
        name: names.profile,
        properties: { Roles: [new PlainReference({ added: names.role })] },
      },
      {
        edit: "resource",
        after: instance,
        type: "AWS::IAM::Role",
        name: names.role,
        properties: {
          AssumeRolePolicyDocument: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
          },
        },
      },
    ],
  };
}

/** Instances without a role; one that is started from a launch template may get it there. */
export const ec2NoInstanceProfile = resourceRule({
  id: "ec2/no-instance-profile",
  title: "Instance has no IAM role",
  severity: "low",
  preset: "strict",
  aliases: ["CKV2_AWS_41", "ec2_instance_has_no_iam_role", "EC2InstanceProfileAttached"],
  controls: { cis: ["5.0/1.17"] },
  practices: ["accounts/roles", "scale/2"],
  why: "Where an instance has no role, programs on it that call AWS are given long-lived access keys. Session Manager needs a role too.",
  check:
    "aws ec2 describe-instances --region <region> --query 'Reservations[].Instances[?!IamInstanceProfile].InstanceId'",
  remedy: {
    cli: "aws ec2 associate-iam-instance-profile --region <region> --instance-id <id> --iam-instance-profile Name=<profile>",
    console: "EC2 > Instances > the instance > Actions > Security > Modify IAM role.",
  },
  references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"],
  types: ["AWS::EC2::Instance"],
  *judge(instance) {
    if (instance.properties.entries.has("LaunchTemplate")) return;
    for (const fact of facts(instance, "IamInstanceProfile")) {
      if (fact.is !== "unset") continue;
      yield {
        message: `${instance.id} has no IAM role${fact.when === undefined ? "" : ` when ${fact.when}`}: programs on it can reach AWS by access keys only`,
        at: fact.at,
        fixes: [profileOf(instance, fact)],
      };
    }
  },
});
