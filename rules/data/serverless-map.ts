import type { Shape, TerraformKey } from "../model/value.ts";

/*
 * How the Serverless Framework writes what it deploys: CloudFormation's keys → its own, a path through maps where there
 * is a dot. By its own compiler (v3.39) and reference (v3, v4):
 * https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
 */

type Keys = Readonly<Record<string, string | TerraformKey>>;

/** A map that holds nothing but these keys. */
function closed(keys: Keys): Shape {
  const entries = Object.entries(keys).map(([key, name]) => [key, typeof name === "string" ? { name } : name] as const);
  return { keys: Object.fromEntries(entries), closed: true };
}

/** A map that stands under a key. */
function under(name: string, keys: Keys): TerraformKey {
  return { name, shape: closed(keys) };
}

const tracingModes: Omit<TerraformKey, "name"> = {
  values: { Active: "Active", PassThrough: "PassThrough" },
  reads: { true: "Active", false: "PassThrough" },
};

const corsKeys: Keys = {
  AllowOrigins: "allowedOrigins",
  AllowCredentials: "allowCredentials",
  AllowHeaders: "allowedHeaders",
  AllowMethods: "allowedMethods",
  ExposeHeaders: "exposedResponseHeaders",
  MaxAge: "maxAge",
};

/** What a function and the provider both may say of functions. */
const everywhere: Keys = {
  Runtime: "runtime",
  MemorySize: "memorySize",
  Timeout: "timeout",
  Environment: { name: "environment", shape: closed({ Variables: { name: "" } }) },
  KmsKeyArn: "kmsKeyArn",
  Layers: "layers",
  VpcConfig: under("vpc", { SecurityGroupIds: "securityGroupIds", SubnetIds: "subnetIds" }),
};

/** `functions.*` → `AWS::Lambda::Function`. */
export const functionShape: Shape = closed({
  ...everywhere,
  Handler: "handler",
  FunctionName: "name",
  Description: "description",
  Role: "role",
  TracingConfig: under("tracing", { Mode: { name: "", ...tracingModes } }),
  ReservedConcurrentExecutions: "reservedConcurrency",
  DeadLetterConfig: under("onError", { TargetArn: { name: "" } }),
  EphemeralStorage: under("ephemeralStorageSize", { Size: { name: "" } }),
  FileSystemConfigs: under("fileSystemConfig", { Arn: "arn", LocalMountPath: "localMountPath" }),
});

/** `provider` → what functions have where they say nothing. */
export const functionDefaultsShape: Shape = closed({
  ...everywhere,
  Role: { name: "iam.role", also: ["role"] },
  TracingConfig: { name: "tracing", shape: closed({ Mode: { name: "lambda", ...tracingModes } }) },
});

/** `functions.*.url` → `AWS::Lambda::Url`. */
export const urlShape: Shape = closed({
  AuthType: { name: "authorizer", values: { AWS_IAM: "aws_iam" } },
  InvokeMode: "invokeMode",
  Cors: under("cors", corsKeys),
});

/** `layers.*` → `AWS::Lambda::LayerVersion`. */
export const layerShape: Shape = closed({
  CompatibleRuntimes: "compatibleRuntimes",
  LayerName: "name",
  Description: "description",
});

/** `provider` → the stage of the REST API, `AWS::ApiGateway::Stage`. */
export const restStageShape: Shape = closed({
  TracingEnabled: "tracing.apiGateway",
  AccessLogSetting: { name: "logs.restApi", whole: true },
  StageName: "stage",
});

/** `provider` → `AWS::ApiGateway::RestApi`. */
export const restApiShape: Shape = closed({
  Name: "apiName",
  MinimumCompressionSize: "apiGateway.minimumCompressionSize",
  ApiKeySourceType: "apiGateway.apiKeySourceType",
  BinaryMediaTypes: "apiGateway.binaryMediaTypes",
  DisableExecuteApiEndpoint: "apiGateway.disableDefaultEndpoint",
  Policy: { name: "apiGateway.resourcePolicy", also: ["resourcePolicy"] },
});

/** `provider` → the stage of the HTTP API, `AWS::ApiGatewayV2::Stage`. */
export const httpStageShape: Shape = closed({ AccessLogSettings: { name: "logs.httpApi", whole: true } });

/** `provider` → the HTTP API, `AWS::ApiGatewayV2::Api`. */
export const httpApiShape: Shape = closed({
  Name: "httpApi.name",
  DisableExecuteApiEndpoint: "httpApi.disableDefaultEndpoint",
  CorsConfiguration: under("httpApi.cors", corsKeys),
});

/** An `http` event → `AWS::ApiGateway::Method`. */
export const methodShape: Shape = closed({
  HttpMethod: "method",
  ApiKeyRequired: "private",
  AuthorizationType: { name: "authorizer", values: { AWS_IAM: "aws_iam" } },
});

/** An `httpApi` event → `AWS::ApiGatewayV2::Route`. */
export const routeShape: Shape = closed({
  AuthorizationType: { name: "authorizer.type", values: { AWS_IAM: "aws_iam" } },
});

/** `provider.iam.role` (or older keys of `provider`, or a function) → `AWS::IAM::Role`. */
export const roleShape: Shape = closed({
  RoleName: "name",
  Path: "path",
  ManagedPolicyArns: "managedPolicies",
  PermissionsBoundary: { name: "permissionsBoundary", also: ["permissionBoundary"] },
});

/** `provider` → the bucket that the Framework makes for its deployments. */
export const deploymentBucketShape: Shape = closed({
  BlockPublicAccess: "deploymentBucket.blockPublicAccess",
  ServerSideEncryption: "deploymentBucket.serverSideEncryption",
  Versioning: "deploymentBucket.versioning",
});

/** `provider` itself: where the service is deployed, and the tags of its whole stack. */
export const providerShape: Shape = closed({ Region: "region", StackTags: "stackTags" });
