import { block, blocks, level, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

const behavior = { TargetOriginId: "target_origin_id", ViewerProtocolPolicy: "viewer_protocol_policy" };

/** CloudFront, API Gateway, AppSync, Cognito and Step Functions. */
export const edge: readonly MappedType[] = [
  mapped("aws_cloudfront_distribution", "AWS::CloudFront::Distribution", {
    DistributionConfig: level({
      Enabled: "enabled",
      DefaultCacheBehavior: block("default_cache_behavior", behavior),
      CacheBehaviors: blocks("ordered_cache_behavior", { PathPattern: "path_pattern", ...behavior }),
      ViewerCertificate: block("viewer_certificate", {
        CloudFrontDefaultCertificate: "cloudfront_default_certificate",
        AcmCertificateArn: "acm_certificate_arn",
        MinimumProtocolVersion: "minimum_protocol_version",
        SslSupportMethod: "ssl_support_method",
      }),
    }),
  }),
  mapped("aws_api_gateway_domain_name", "AWS::ApiGateway::DomainName", {
    DomainName: "domain_name",
    SecurityPolicy: "security_policy",
  }),
  mapped("aws_appsync_graphql_api", "AWS::AppSync::GraphQLApi", {
    Name: "name",
    AuthenticationType: "authentication_type",
    LogConfig: block("log_config", {
      FieldLogLevel: "field_log_level",
      CloudWatchLogsRoleArn: "cloudwatch_logs_role_arn",
    }),
  }),
  mapped("aws_cognito_identity_pool", "AWS::Cognito::IdentityPool", {
    IdentityPoolName: "identity_pool_name",
    AllowUnauthenticatedIdentities: "allow_unauthenticated_identities",
  }),
  mapped("aws_cognito_user_pool", "AWS::Cognito::UserPool", {
    UserPoolName: "name",
    MfaConfiguration: "mfa_configuration",
    EnabledMfas: { name: "software_token_mfa_configuration.enabled", values: { SOFTWARE_TOKEN_MFA: true } },
    Policies: level({
      PasswordPolicy: block("password_policy", {
        MinimumLength: "minimum_length",
        RequireSymbols: "require_symbols",
        RequireNumbers: "require_numbers",
        RequireUppercase: "require_uppercase",
        RequireLowercase: "require_lowercase",
      }),
    }),
  }),
  mapped("aws_sfn_state_machine", "AWS::StepFunctions::StateMachine", {
    StateMachineName: "name",
    LoggingConfiguration: block("logging_configuration", { Level: "level" }),
  }),
];
