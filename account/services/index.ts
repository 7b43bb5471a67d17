import type { Service } from "../operation.ts";
import { cloudtrail } from "./cloudtrail.ts";
import { config } from "./config.ts";
import { dms } from "./dms.ts";
import { ec2 } from "./ec2.ts";
import { guardduty } from "./guardduty.ts";
import { iam } from "./iam.ts";
import { kms } from "./kms.ts";
import { lambda } from "./lambda.ts";
import { opensearch } from "./opensearch.ts";
import { rds } from "./rds.ts";
import { s3Control } from "./s3-control.ts";
import { s3 } from "./s3.ts";
import { sagemaker } from "./sagemaker.ts";
import { securityhub } from "./securityhub.ts";

/** Everything that is read of an account. */
export const services: readonly Service[] = [
  iam,
  s3,
  s3Control,
  cloudtrail,
  config,
  dms,
  ec2,
  guardduty,
  kms,
  lambda,
  opensearch,
  rds,
  sagemaker,
  securityhub,
];
