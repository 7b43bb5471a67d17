import { block, blocks, list, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** Lambda, SageMaker and Bedrock. */
export const compute: readonly MappedType[] = [
  mapped(
    "aws_lambda_function",
    "AWS::Lambda::Function",
    {
      FunctionName: "function_name",
      Runtime: "runtime",
      PackageType: "package_type",
      Handler: "handler",
      Role: { name: "role", reference: "arn" },
      KmsKeyArn: { name: "kms_key_arn", reference: "arn" },
      Environment: block("environment", { Variables: "variables" }),
      VpcConfig: block("vpc_config", { SubnetIds: list("subnet_ids"), SecurityGroupIds: list("security_group_ids") }),
      TracingConfig: block("tracing_config", { Mode: "mode" }),
      DeadLetterConfig: block("dead_letter_config", { TargetArn: "target_arn" }),
      ReservedConcurrentExecutions: "reserved_concurrent_executions",
      CodeSigningConfigArn: { name: "code_signing_config_arn", reference: "arn" },
    },
    { reference: "function_name" },
  ),
  mapped("aws_lambda_layer_version", "AWS::Lambda::LayerVersion", {
    LayerName: "layer_name",
    CompatibleRuntimes: list("compatible_runtimes"),
  }),
  mapped("aws_lambda_permission", "AWS::Lambda::Permission", {
    FunctionName: "function_name",
    Action: "action",
    Principal: "principal",
    SourceArn: "source_arn",
    SourceAccount: "source_account",
    PrincipalOrgID: "principal_org_id",
    FunctionUrlAuthType: "function_url_auth_type",
    EventSourceToken: "event_source_token",
  }),
  mapped("aws_lambda_function_url", "AWS::Lambda::Url", {
    TargetFunctionArn: "function_name",
    AuthType: "authorization_type",
    Cors: block("cors", {
      AllowCredentials: "allow_credentials",
      AllowMethods: list("allow_methods"),
      AllowOrigins: list("allow_origins"),
    }),
  }),
  mapped("aws_lambda_function_event_invoke_config", "AWS::Lambda::EventInvokeConfig", {
    FunctionName: "function_name",
    DestinationConfig: block("destination_config", { OnFailure: block("on_failure", { Destination: "destination" }) }),
  }),
  mapped("aws_sagemaker_domain", "AWS::SageMaker::Domain", {
    DomainName: "domain_name",
    AppNetworkAccessType: "app_network_access_type",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
  }),
  mapped("aws_sagemaker_endpoint_configuration", "AWS::SageMaker::EndpointConfig", {
    EndpointConfigName: "name",
    KmsKeyId: { name: "kms_key_arn", reference: "arn" },
    ProductionVariants: blocks("production_variants", { InstanceType: "instance_type" }),
  }),
  mapped("aws_sagemaker_model", "AWS::SageMaker::Model", {
    ModelName: "name",
    EnableNetworkIsolation: "enable_network_isolation",
    VpcConfig: block("vpc_config", { Subnets: list("subnets"), SecurityGroupIds: list("security_group_ids") }),
  }),
  mapped("aws_bedrockagent_agent", "AWS::Bedrock::Agent", {
    AgentName: "agent_name",
    CustomerEncryptionKeyArn: { name: "customer_encryption_key_arn", reference: "arn" },
    GuardrailConfiguration: block("guardrail_configuration", {
      GuardrailIdentifier: "guardrail_identifier",
      GuardrailVersion: "guardrail_version",
    }),
  }),
  mapped("aws_sagemaker_notebook_instance", "AWS::SageMaker::NotebookInstance", {
    NotebookInstanceName: "name",
    DirectInternetAccess: "direct_internet_access",
    RootAccess: "root_access",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
    SubnetId: "subnet_id",
    SecurityGroupIds: list("security_groups"),
    InstanceMetadataServiceConfiguration: block("instance_metadata_service_configuration", {
      MinimumInstanceMetadataServiceVersion: "minimum_instance_metadata_service_version",
    }),
  }),
];
