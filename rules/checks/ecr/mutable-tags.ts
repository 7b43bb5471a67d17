import { settingRule } from "../../model/index.ts";

/** Repositories whose tags can be overwritten; AWS's default. */
export const ecrMutableTags = settingRule({
  id: "ecr/mutable-tags",
  title: "Image tags can be overwritten",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_51", "AWS-0031", "ecr_image_tag_not_immutable", "ECR.2"],
  controls: { fsbp: ["ECR.2"] },
  practices: ["tips/23"],
  why: "A tag that is tested today can be another image tomorrow, by mistake or by somebody's hand.",
  check:
    "aws ecr describe-repositories --region <region> --query 'repositories[?imageTagMutability==`MUTABLE`].repositoryName'",
  remedy: {
    cli: "aws ecr put-image-tag-mutability --region <region> --repository-name <id> --image-tag-mutability IMMUTABLE",
    console: "ECR > Repositories > the repository > Edit > Image tag mutability > Immutable.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-2"],
  says: "lets image tags be overwritten",
  settings: [
    {
      types: ["AWS::ECR::Repository"],
      property: "ImageTagMutability",
      must: { notBe: ["MUTABLE"] },
      unset: "MUTABLE",
      fix: { to: "IMMUTABLE", safety: "review" },
    },
  ],
});
