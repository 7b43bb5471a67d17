import { block, blocks, level, list, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

const behavior = { TargetOriginId: "target_origin_id", ViewerProtocolPolicy: "viewer_protocol_policy" };

/** CloudFront, AppSync, Cognito and Step Functions. */
export const edge: readonly MappedType[] = [
  mapped("aws_cloudfront_distribution", "AWS::CloudFront::Distribution", {
    DistributionConfig: level({
      Enabled: "enabled",
      DefaultRootObject: "default_root_object",
      WebACLId: { name: "web_acl_id", reference: "arn" },
      Logging: block("logging_config", {
        Bucket: { name: "bucket", reference: "bucket_domain_name" },
        IncludeCookies: "include_cookies",
        Prefix: "prefix",
      }),
      Origins: blocks("origin", {
        Id: "origin_id",
        DomainName: "domain_name",
        OriginAccessControlId: "origin_access_control_id",
        S3OriginConfig: block("s3_origin_config", { OriginAccessIdentity: "origin_access_identity" }),
        CustomOriginConfig: block("custom_origin_config", {
          HTTPPort: "http_port",
          HTTPSPort: "https_port",
          OriginProtocolPolicy: "origin_protocol_policy",
          OriginSSLProtocols: list("origin_ssl_protocols"),
        }),
      }),
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
  mapped("aws_cloudfront_origin_access_control", "AWS::CloudFront::OriginAccessControl", {
    OriginAccessControlConfig: level({
      Name: "name",
      Description: "description",
      OriginAccessControlOriginType: "origin_access_control_origin_type",
      SigningBehavior: "signing_behavior",
      SigningProtocol: "signing_protocol",
    }),
  }),
  mapped("aws_cloudwatch_log_delivery_source", "AWS::Logs::DeliverySource", {
    Name: "name",
    LogType: "log_type",
    ResourceArn: { name: "resource_arn", reference: "arn" },
  }),
  mapped("aws_appsync_graphql_api", "AWS::AppSync::GraphQLApi", {
    Name: "name",
    AuthenticationType: "authentication_type",
    AdditionalAuthenticationProviders: blocks("additional_authentication_provider", {
      AuthenticationType: "authentication_type",
    }),
    LogConfig: block("log_config", {
      FieldLogLevel: "field_log_level",
      CloudWatchLogsRoleArn: { name: "cloudwatch_logs_role_arn", reference: "arn" },
    }),
  }),
  mapped("aws_appsync_api_cache", "AWS::AppSync::ApiCache", {
    ApiId: "api_id",
    AtRestEncryptionEnabled: "at_rest_encryption_enabled",
    TransitEncryptionEnabled: "transit_encryption_enabled",
  }),
  mapped("aws_cognito_identity_pool", "AWS::Cognito::IdentityPool", {
    IdentityPoolName: "identity_pool_name",
    AllowUnauthenticatedIdentities: "allow_unauthenticated_identities",
  }),
  mapped("aws_cognito_user_pool", "AWS::Cognito::UserPool", {
    UserPoolName: "name",
    UserPoolTier: "user_pool_tier",
    DeletionProtection: "deletion_protection",
    UserPoolAddOns: block("user_pool_add_ons", { AdvancedSecurityMode: "advanced_security_mode" }),
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
    LoggingConfiguration: block("logging_configuration", {
      Level: "level",
      IncludeExecutionData: "include_execution_data",
      Destinations: {
        ...level({ CloudWatchLogsLogGroup: level({ LogGroupArn: "log_destination" }) }),
        list: true,
      },
    }),
    TracingConfiguration: block("tracing_configuration", { Enabled: "enabled" }),
  }),
];
