import { mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** What goes with its content when somebody destroys it. */
export const deletion: readonly MappedType[] = [
  mapped("aws_s3_bucket", "AWS::S3::Bucket", { ForceDestroy: "force_destroy" }),
  mapped("aws_ecr_repository", "AWS::ECR::Repository", { EmptyOnDelete: "force_delete" }),
];
