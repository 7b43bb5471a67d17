import { resourceRule } from "../../model/index.ts";
import { attributeProblems } from "./shared/attribute-problems.ts";
import type { AttributeSentence } from "./shared/attribute-problems.ts";
import { balancerType } from "./shared/kind.ts";

const sentence: AttributeSentence = {
  says: "can be deleted with one call",
  severity: "info",
  attribute: { key: "deletion_protection.enabled", property: "DeletionProtection" },
  not: false,
  unset: false,
  to: true,
  safety: "safe",
};

/** Load balancers that one call deletes; AWS's default. */
export const elbDeletionProtection = resourceRule({
  id: "elb/deletion-protection",
  title: "Load balancer deletion protection is off",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_150", "alb_deletion_protection_disabled", "ELBDeletionProtectionEnabled", "ELB.6"],
  controls: { fsbp: ["ELB.6"] },
  practices: ["detection/dr"],
  why: "One mistaken call takes the address that everybody uses; a new balancer has another one.",
  check:
    "aws elbv2 describe-load-balancer-attributes --region <region> --load-balancer-arn <arn> --query 'Attributes[?Key==`deletion_protection.enabled`]'",
  remedy: {
    cli: "aws elbv2 modify-load-balancer-attributes --region <region> --load-balancer-arn <arn> --attributes Key=deletion_protection.enabled,Value=true",
    console: "EC2 > Load Balancers > the balancer > Attributes > Edit > Deletion protection.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-6"],
  types: [balancerType],
  judge: (balancer) => attributeProblems(balancer, sentence),
});
