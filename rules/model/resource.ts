import type { Origin } from "./origin.ts";
import type { MapValue, Through, UnknownValue } from "./value.ts";

/** Where a resource is written or running. SAM and the templates that CDK makes are `cloudformation`, CDK code is `cdk`. */
export type ResourceSource = "cloudformation" | "terraform" | "cdk" | "account";

/** One AWS resource, its type and properties in CloudFormation's vocabulary. */
export interface Resource {
  readonly subject: "resource";
  readonly source: ResourceSource;
  /**
   * `AWS::S3::Bucket`; what CloudFormation has no type for starts with `Account::`, the sections of a template with
   * `Template::` (`Parameter`, `Output`) and those of Terraform with `Terraform::` (`Variable`, `Provider`, …).
   */
  readonly type: string;
  /** Logical id, Terraform address, or the name that AWS's console shows. */
  readonly id: string;
  /** What references name, where it is called otherwise by its author: a function of the Serverless Framework. */
  readonly logicalId?: string;
  readonly arn?: string;
  /** Only in a live account; `"global"` for services without regions. */
  readonly region?: string;
  /** The narrowest place that names it: the logical id, the last block label, the ARN. */
  readonly name: Origin;
  /** The whole resource. */
  readonly at: Origin;
  readonly properties: MapValue;
  /** CloudFormation's resource attributes (`DeletionPolicy`, `Metadata`, …), Terraform's `lifecycle`. */
  readonly attributes?: MapValue;
  /** The type as written, where it differs: `aws_s3_bucket`, `AWS::Serverless::Function`. */
  readonly writtenAs?: string;
  /** What a module that is not here makes of the inputs of its call: nothing can be added to it. */
  readonly remote?: true;
  /** The calls of the Terraform modules that it stands in, the innermost first. */
  readonly calls?: readonly Through[];
  /** Called with each unknown that a rule met, so that a live verdict can say what it could not see. */
  readonly onUnknown?: (value: UnknownValue) => void;
}
