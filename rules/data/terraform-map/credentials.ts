import { block, blocks, json, level, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const searchDomain: Keys = {
  AdvancedSecurityOptions: block("advanced_security_options", {
    MasterUserOptions: block("master_user_options", { MasterUserPassword: "master_user_password" }),
  }),
};

const directory: Keys = {
  SelfManagedActiveDirectoryConfiguration: block("self_managed_active_directory", { Password: "password" }),
};

/** Where types that other tables say more of take passwords, tokens and private keys. */
export const credentials: readonly MappedType[] = [
  mapped("aws_db_instance", "AWS::RDS::DBInstance", {
    MasterUserPassword: "password",
    ManageMasterUserPassword: "manage_master_user_password",
  }),
  mapped("aws_rds_cluster", "AWS::RDS::DBCluster", {
    MasterUserPassword: "master_password",
    ManageMasterUserPassword: "manage_master_user_password",
  }),
  mapped("aws_redshift_cluster", "AWS::Redshift::Cluster", {
    MasterUserPassword: "master_password",
    ManageMasterPassword: "manage_master_password",
  }),
  mapped("aws_redshiftserverless_namespace", "AWS::RedshiftServerless::Namespace", {
    NamespaceName: "namespace_name",
    AdminUserPassword: "admin_user_password",
    ManageAdminPassword: "manage_admin_password",
  }),
  mapped("aws_docdb_cluster", "AWS::DocDB::DBCluster", {
    MasterUserPassword: "master_password",
    ManageMasterUserPassword: "manage_master_user_password",
  }),
  mapped("aws_docdbelastic_cluster", "AWS::DocDBElastic::Cluster", { AdminUserPassword: "admin_user_password" }),
  mapped("aws_lightsail_database", "AWS::Lightsail::Database", { MasterUserPassword: "master_password" }),
  mapped("aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", { AuthToken: "auth_token" }),
  mapped("aws_elasticache_user", "AWS::ElastiCache::User", {
    Passwords: list("passwords"),
    AuthenticationMode: block("authentication_mode", { Passwords: list("passwords") }),
  }),
  mapped("aws_memorydb_user", "AWS::MemoryDB::User", {
    AuthenticationMode: block("authentication_mode", { Passwords: list("passwords") }),
  }),
  mapped("aws_mq_broker", "AWS::AmazonMQ::Broker", {
    Users: blocks("user", { Username: "username", Password: "password" }),
  }),
  mapped("aws_dms_endpoint", "AWS::DMS::Endpoint", {
    Password: "password",
    KafkaSettings: block("kafka_settings", {
      SaslPassword: "sasl_password",
      SslClientKeyPassword: "ssl_client_key_password",
    }),
    RedisSettings: block("redis_settings", { AuthPassword: "auth_password" }),
  }),
  mapped("aws_directory_service_directory", "AWS::DirectoryService::SimpleAD", { Name: "name", Password: "password" }),
  mapped("aws_opensearch_domain", "AWS::OpenSearchService::Domain", searchDomain),
  mapped("aws_elasticsearch_domain", "AWS::Elasticsearch::Domain", searchDomain),
  mapped("aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream", {
    RedshiftDestinationConfiguration: block("redshift_configuration", { Password: "password" }),
    SplunkDestinationConfiguration: block("splunk_configuration", { HECToken: "hec_token" }),
    HttpEndpointDestinationConfiguration: block("http_endpoint_configuration", {
      EndpointConfiguration: level({ AccessKey: "access_key" }),
    }),
    SnowflakeDestinationConfiguration: block("snowflake_configuration", { PrivateKey: "private_key" }),
  }),
  mapped("aws_amplify_app", "AWS::Amplify::App", { AccessToken: "access_token", OauthToken: "oauth_token" }),
  mapped("aws_codepipeline_webhook", "AWS::CodePipeline::Webhook", {
    AuthenticationConfiguration: block("authentication_configuration", { SecretToken: "secret_token" }),
  }),
  mapped("aws_appstream_directory_config", "AWS::AppStream::DirectoryConfig", {
    ServiceAccountCredentials: block("service_account_credentials", { AccountPassword: "account_password" }),
  }),
  mapped("aws_emr_cluster", "AWS::EMR::Cluster", {
    KerberosAttributes: block("kerberos_attributes", {
      KdcAdminPassword: "kdc_admin_password",
      ADDomainJoinPassword: "ad_domain_join_password",
      CrossRealmTrustPrincipalPassword: "cross_realm_trust_principal_password",
    }),
  }),
  mapped("aws_pinpoint_apns_channel", "AWS::Pinpoint::APNSChannel", {
    PrivateKey: "private_key",
    TokenKey: "token_key",
  }),
  mapped("aws_fsx_windows_file_system", "AWS::FSx::FileSystem", { WindowsConfiguration: level(directory) }),
  mapped("aws_fsx_ontap_file_system", "AWS::FSx::FileSystem", {
    OntapConfiguration: level({ FsxAdminPassword: "fsx_admin_password" }),
  }),
  mapped("aws_fsx_ontap_storage_virtual_machine", "AWS::FSx::StorageVirtualMachine", {
    SvmAdminPassword: "svm_admin_password",
  }),
  mapped("aws_glue_connection", "AWS::Glue::Connection", {
    ConnectionInput: level({ Name: "name", ConnectionProperties: "connection_properties" }),
  }),
  mapped("aws_cloudwatch_event_connection", "AWS::Events::Connection", {
    AuthParameters: block("auth_parameters", {
      ApiKeyAuthParameters: block("api_key", { ApiKeyValue: "value" }),
      BasicAuthParameters: block("basic", { Password: "password" }),
      OAuthParameters: block("oauth", {
        ClientParameters: block("client_parameters", { ClientSecret: "client_secret" }),
      }),
    }),
  }),
  mapped("aws_datasync_location_smb", "AWS::DataSync::LocationSMB", { Password: "password" }),
  mapped("aws_datasync_location_fsx_windows_file_system", "AWS::DataSync::LocationFSxWindows", {
    Password: "password",
  }),
  mapped("aws_datasync_location_object_storage", "AWS::DataSync::LocationObjectStorage", { SecretKey: "secret_key" }),
  mapped("aws_iam_server_certificate", "AWS::IAM::ServerCertificate", {
    ServerCertificateName: "name",
    PrivateKey: "private_key",
  }),
  mapped("aws_instance", "AWS::EC2::Instance", { UserData: "user_data", UserDataBase64: "user_data_base64" }),
  mapped("aws_launch_template", "AWS::EC2::LaunchTemplate", { LaunchTemplateData: level({ UserData: "user_data" }) }),
  mapped("aws_launch_configuration", "AWS::AutoScaling::LaunchConfiguration", {
    UserData: "user_data",
    UserDataBase64: "user_data_base64",
  }),
  mapped("aws_codebuild_project", "AWS::CodeBuild::Project", {
    Environment: block("environment", {
      EnvironmentVariables: blocks("environment_variable", { Name: "name", Value: "value", Type: "type" }),
    }),
    Source: block("source", { Type: "type", Location: "location" }),
    SecondarySources: blocks("secondary_sources", { Type: "type", Location: "location" }),
  }),
  mapped(
    "aws_secretsmanager_secret_version",
    "AWS::SecretsManager::Secret",
    { SecretString: json("secret_string") },
    { part: { via: "secret_id" } },
  ),
  mapped("aws_secretsmanager_secret_rotation", "AWS::SecretsManager::RotationSchedule", {
    SecretId: "secret_id",
    RotationLambdaARN: "rotation_lambda_arn",
    RotationRules: block("rotation_rules", {
      AutomaticallyAfterDays: "automatically_after_days",
      ScheduleExpression: "schedule_expression",
    }),
  }),
  mapped("aws_ssm_parameter", "AWS::SSM::Parameter", {
    Name: "name",
    Type: "type",
    Value: "value",
    InsecureValue: "insecure_value",
    KeyId: "key_id",
  }),
  mapped("aws_ssm_document", "AWS::SSM::Document", {
    Name: "name",
    DocumentType: "document_type",
    DocumentFormat: "document_format",
    Content: json("content"),
    Permissions: "permissions",
  }),
  // The permissions of a document, which CloudFormation has no word for.
  mapped("aws_ssm_document.permissions", "Account::SsmDocumentSharing", { Type: "type", AccountIds: "account_ids" }),
  mapped(
    "aws_iam_user_login_profile",
    "AWS::IAM::User",
    { Password: "password", PasswordResetRequired: "password_reset_required" },
    { part: { via: "user", under: "LoginProfile" } },
  ),
  mapped("aws_acm_certificate", "AWS::CertificateManager::Certificate", { PrivateKey: "private_key" }),
];
