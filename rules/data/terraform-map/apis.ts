import { block, blocks, json, list, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

const accessLog = { DestinationArn: { name: "destination_arn", reference: "arn" }, Format: "format" };

const methodSettings = {
  RestApiId: "rest_api_id",
  MethodPath: "method_path",
  LoggingLevel: "settings.logging_level",
  DataTraceEnabled: "settings.data_trace_enabled",
  MetricsEnabled: "settings.metrics_enabled",
  CachingEnabled: "settings.caching_enabled",
  CacheDataEncrypted: "settings.cache_data_encrypted",
};

/** API Gateway, of both versions. */
export const apis: readonly MappedType[] = [
  mapped("aws_api_gateway_domain_name", "AWS::ApiGateway::DomainName", {
    DomainName: "domain_name",
    SecurityPolicy: "security_policy",
  }),
  mapped("aws_apigatewayv2_domain_name", "AWS::ApiGatewayV2::DomainName", {
    DomainName: "domain_name",
    DomainNameConfigurations: blocks("domain_name_configuration", { SecurityPolicy: "security_policy" }),
  }),
  mapped(
    "aws_api_gateway_rest_api",
    "AWS::ApiGateway::RestApi",
    {
      Name: "name",
      Body: "body",
      EndpointConfiguration: block("endpoint_configuration", { Types: list("types") }),
      Policy: json("policy"),
    },
    { policies: [{ path: "Policy", kind: "resource", service: "execute-api" }] },
  ),
  mapped(
    "aws_api_gateway_rest_api_policy",
    "AWS::ApiGateway::RestApiPolicy",
    { RestApiId: "rest_api_id", Policy: json("policy") },
    { policies: [{ path: "Policy", kind: "resource", service: "execute-api" }] },
  ),
  mapped("aws_api_gateway_resource", "AWS::ApiGateway::Resource", { RestApiId: "rest_api_id", PathPart: "path_part" }),
  mapped("aws_api_gateway_method", "AWS::ApiGateway::Method", {
    RestApiId: "rest_api_id",
    ResourceId: "resource_id",
    HttpMethod: "http_method",
    AuthorizationType: "authorization",
    AuthorizerId: "authorizer_id",
    ApiKeyRequired: "api_key_required",
    RequestValidatorId: "request_validator_id",
  }),
  mapped(
    "aws_api_gateway_stage",
    "AWS::ApiGateway::Stage",
    {
      RestApiId: "rest_api_id",
      DeploymentId: "deployment_id",
      StageName: "stage_name",
      AccessLogSetting: block("access_log_settings", accessLog),
      CacheClusterEnabled: "cache_cluster_enabled",
      TracingEnabled: "xray_tracing_enabled",
      MethodSettings: blocks("aws_api_gateway_method_settings", methodSettings, {
        resource: { type: "aws_api_gateway_method_settings", via: "stage_name" },
      }),
    },
    { reference: "stage_name" },
  ),
  mapped("aws_api_gateway_method_settings", "AWS::ApiGateway::Stage", methodSettings, {
    part: { via: "stage_name", under: "MethodSettings", item: true },
  }),
  mapped("aws_apigatewayv2_api", "AWS::ApiGatewayV2::Api", {
    Name: "name",
    ProtocolType: "protocol_type",
    CorsConfiguration: block("cors_configuration", {
      AllowCredentials: "allow_credentials",
      AllowHeaders: list("allow_headers"),
      AllowMethods: list("allow_methods"),
      AllowOrigins: list("allow_origins"),
    }),
  }),
  mapped("aws_apigatewayv2_route", "AWS::ApiGatewayV2::Route", {
    ApiId: "api_id",
    RouteKey: "route_key",
    AuthorizationType: "authorization_type",
    AuthorizerId: "authorizer_id",
    ApiKeyRequired: "api_key_required",
  }),
  mapped("aws_apigatewayv2_stage", "AWS::ApiGatewayV2::Stage", {
    ApiId: "api_id",
    StageName: "name",
    AccessLogSettings: block("access_log_settings", accessLog),
  }),
];
