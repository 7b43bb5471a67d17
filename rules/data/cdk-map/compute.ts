import { lambdaRuntimes } from "../lambda-runtimes.ts";
import { argument, removal, self } from "./mapped-module.ts";
import type { MappedConstruct, MappedModule } from "./mapped-module.ts";

const lambdaFunction: MappedConstruct = {
  type: "AWS::Lambda::Function",
  props: {
    functionName: "FunctionName",
    runtime: { to: "Runtime", absent: "unknown", members: "Runtime" },
    environment: "Environment.Variables",
    tracing: { to: "TracingConfig.Mode", members: "Tracing" },
  },
};

/** Functions. */
export const lambda: MappedModule = {
  module: "aws-lambda",
  constructs: {
    Function: lambdaFunction,
    SingletonFunction: lambdaFunction,
    FunctionUrl: {
      type: "AWS::Lambda::Url",
      props: { authType: { to: "AuthType", members: "FunctionUrlAuthType", absent: { is: "AWS_IAM" } } },
    },
  },
  methods: {
    addFunctionUrl: {
      type: "AWS::Lambda::Url",
      properties: [
        { TargetFunctionArn: self },
        argument(0, "options", {
          props: { authType: { to: "AuthType", members: "FunctionUrlAuthType", absent: { is: "AWS_IAM" } } },
        }),
      ],
    },
  },
  words: {
    FunctionUrlAuthType: { NONE: "NONE", AWS_IAM: "AWS_IAM" },
    Tracing: { ACTIVE: "Active", PASS_THROUGH: "PassThrough" },
    Runtime: runtimes(),
  },
};

/** `nodejs16.x` is `NODEJS_16_X`, `python3.9` is `PYTHON_3_9`, `java8.al2` is `JAVA_8_CORRETTO`. */
function runtimes(): Readonly<Record<string, string>> {
  const named = Object.keys(lambdaRuntimes.data).map((id): [string, string] => [
    id
      .replace(/^dotnetcore/, "dotnet_core")
      .replace(/^([a-z_]+?)(\d)/, "$1_$2")
      .replace(".al2", ".corretto")
      .replaceAll(".", "_")
      .replace(/^provided_/, "provided_")
      .toUpperCase(),
    id,
  ]);
  return Object.fromEntries(named);
}

/** Functions in TypeScript: their runtime without one depends on feature flags. */
export const lambdaNodejs: MappedModule = {
  module: "aws-lambda-nodejs",
  constructs: { NodejsFunction: lambdaFunction },
};

/** Logs: CDK keeps them for two years. */
export const logs: MappedModule = {
  module: "aws-logs",
  constructs: {
    LogGroup: {
      type: "AWS::Logs::LogGroup",
      props: {
        logGroupName: "LogGroupName",
        logGroupClass: { to: "LogGroupClass", members: "LogGroupClass" },
        retention: { to: "RetentionInDays", absent: { is: 731 }, members: "RetentionDays" },
        encryptionKey: { to: "KmsKeyId", members: "IKey" },
        ...removal("Retain"),
      },
    },
  },
  words: {
    LogGroupClass: { STANDARD: "STANDARD", INFREQUENT_ACCESS: "INFREQUENT_ACCESS", DELIVERY: "DELIVERY" },
    RetentionDays: {
      ONE_DAY: 1,
      THREE_DAYS: 3,
      FIVE_DAYS: 5,
      ONE_WEEK: 7,
      TWO_WEEKS: 14,
      ONE_MONTH: 30,
      TWO_MONTHS: 60,
      THREE_MONTHS: 90,
      FOUR_MONTHS: 120,
      FIVE_MONTHS: 150,
      SIX_MONTHS: 180,
      ONE_YEAR: 365,
      THIRTEEN_MONTHS: 400,
      EIGHTEEN_MONTHS: 545,
      TWO_YEARS: 731,
      FIVE_YEARS: 1827,
      TEN_YEARS: 3653,
      INFINITE: null,
    },
  },
};

/** Clusters for Kubernetes: CDK makes them by a resource of its own, with these settings. */
export const eks: MappedModule = {
  module: "aws-eks",
  constructs: {
    Cluster: {
      type: "AWS::EKS::Cluster",
      props: {
        clusterName: "Name",
        version: { to: "Version", members: "KubernetesVersion", absent: "unknown" },
        endpointAccess: [
          { to: "ResourcesVpcConfig", members: "EndpointAccess" },
          { to: "ResourcesVpcConfig.EndpointPublicAccess", absent: { is: true }, older: true },
        ],
        secretsEncryptionKey: { to: "EncryptionConfig", members: "IKey" },
      },
      never: ["ResourcesVpcConfig.PublicAccessCidrs"],
    },
  },
  words: {
    KubernetesVersion: Object.fromEntries(
      Array.from({ length: 30 }, (_, minor) => [`V1_${minor + 14}`, `1.${minor + 14}`] as const),
    ),
    EndpointAccess: {
      PUBLIC: { EndpointPublicAccess: true, EndpointPrivateAccess: false },
      PRIVATE: { EndpointPublicAccess: false, EndpointPrivateAccess: true },
      PUBLIC_AND_PRIVATE: { EndpointPublicAccess: true, EndpointPrivateAccess: true },
    },
  },
};

const project: MappedConstruct = {
  type: "AWS::CodeBuild::Project",
  props: { projectName: "Name", environment: { to: "Environment", props: { privileged: "PrivilegedMode" } } },
};

/** Builds. */
export const codebuild: MappedModule = {
  module: "aws-codebuild",
  constructs: { Project: project, PipelineProject: project },
};

/** Containers. */
export const ecs: MappedModule = {
  module: "aws-ecs",
  constructs: {
    FargateService: {
      type: "AWS::ECS::Service",
      props: {
        assignPublicIp: {
          to: "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp",
          words: { true: "ENABLED", false: "DISABLED" },
          absent: "unknown",
        },
      },
    },
  },
};
