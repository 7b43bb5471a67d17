/** A property that takes a password, token or private key as text. */
export interface CredentialPlace {
  readonly type: string;
  readonly property: string;
  /** The switch that makes AWS keep the password itself. */
  readonly managed?: string;
}

const managed: readonly CredentialPlace[] = [
  { type: "AWS::RDS::DBInstance", property: "MasterUserPassword", managed: "ManageMasterUserPassword" },
  { type: "AWS::RDS::DBCluster", property: "MasterUserPassword", managed: "ManageMasterUserPassword" },
  { type: "AWS::DocDB::DBCluster", property: "MasterUserPassword", managed: "ManageMasterUserPassword" },
  { type: "AWS::Redshift::Cluster", property: "MasterUserPassword", managed: "ManageMasterPassword" },
  { type: "AWS::RedshiftServerless::Namespace", property: "AdminUserPassword", managed: "ManageAdminPassword" },
];

const others: Readonly<Record<string, readonly string[]>> = {
  "Alexa::ASK::Skill": ["AuthenticationConfiguration.ClientSecret", "AuthenticationConfiguration.RefreshToken"],
  "AWS::AmazonMQ::Broker": ["Users[*].Password"],
  "AWS::Amplify::App": [
    "AccessToken",
    "OauthToken",
    "BasicAuthConfig.Password",
    "AutoBranchCreationConfig.BasicAuthConfig.Password",
  ],
  "AWS::Amplify::Branch": ["BasicAuthConfig.Password"],
  "AWS::AppStream::DirectoryConfig": ["ServiceAccountCredentials.AccountPassword"],
  "AWS::CertificateManager::Certificate": ["PrivateKey"],
  "AWS::CodePipeline::Webhook": ["AuthenticationConfiguration.SecretToken"],
  "AWS::Cognito::UserPoolIdentityProvider": ["ProviderDetails.client_secret"],
  "AWS::DMS::Endpoint": [
    "Password",
    "MongoDbSettings.Password",
    "KafkaSettings.SaslPassword",
    "KafkaSettings.SslClientKeyPassword",
    "RedisSettings.AuthPassword",
  ],
  "AWS::DataSync::LocationFSxWindows": ["Password"],
  "AWS::DataSync::LocationObjectStorage": ["SecretKey"],
  "AWS::DataSync::LocationSMB": ["Password"],
  "AWS::DirectoryService::MicrosoftAD": ["Password"],
  "AWS::DirectoryService::SimpleAD": ["Password"],
  "AWS::DocDBElastic::Cluster": ["AdminUserPassword"],
  "AWS::EMR::Cluster": [
    "KerberosAttributes.KdcAdminPassword",
    "KerberosAttributes.ADDomainJoinPassword",
    "KerberosAttributes.CrossRealmTrustPrincipalPassword",
  ],
  "AWS::ElastiCache::ReplicationGroup": ["AuthToken"],
  "AWS::ElastiCache::User": ["Passwords[*]", "AuthenticationMode.Passwords[*]"],
  "AWS::Elasticsearch::Domain": ["AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword"],
  "AWS::Events::Connection": [
    "AuthParameters.ApiKeyAuthParameters.ApiKeyValue",
    "AuthParameters.BasicAuthParameters.Password",
    "AuthParameters.OAuthParameters.ClientParameters.ClientSecret",
  ],
  "AWS::FSx::FileSystem": [
    "WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password",
    "OntapConfiguration.FsxAdminPassword",
  ],
  "AWS::FSx::StorageVirtualMachine": ["SvmAdminPassword"],
  "AWS::Glue::Connection": ["ConnectionInput.ConnectionProperties.PASSWORD"],
  "AWS::IAM::ServerCertificate": ["PrivateKey"],
  "AWS::KinesisFirehose::DeliveryStream": [
    "RedshiftDestinationConfiguration.Password",
    "SplunkDestinationConfiguration.HECToken",
    "HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey",
    "SnowflakeDestinationConfiguration.PrivateKey",
  ],
  "AWS::Lightsail::Database": ["MasterUserPassword"],
  "AWS::ManagedBlockchain::Member": [
    "MemberConfiguration.MemberFrameworkConfiguration.MemberFabricConfiguration.AdminPassword",
  ],
  "AWS::MemoryDB::User": ["AuthenticationMode.Passwords[*]"],
  "AWS::OpenSearchService::Domain": ["AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword"],
  "AWS::OpsWorks::App": ["AppSource.Password", "SslConfiguration.PrivateKey"],
  "AWS::OpsWorks::Stack": ["CustomCookbooksSource.Password", "RdsDbInstances[*].DbPassword"],
  "AWS::Pinpoint::APNSChannel": ["PrivateKey", "TokenKey"],
  "AWS::Pinpoint::APNSSandboxChannel": ["PrivateKey", "TokenKey"],
  "AWS::Pinpoint::APNSVoipChannel": ["PrivateKey", "TokenKey"],
  "AWS::Pinpoint::APNSVoipSandboxChannel": ["PrivateKey", "TokenKey"],
  "AWS::QuickSight::DataSource": ["Credentials.CredentialPair.Password"],
  "Cdk::SecretValue": ["unsafePlainText"],
};

/** Every property that takes a credential as text. */
export const credentialPlaces: readonly CredentialPlace[] = [
  ...managed,
  ...Object.entries(others).flatMap(([type, properties]) => properties.map((property) => ({ type, property }))),
];

/** The types that have one. */
export const credentialTypes: readonly string[] = [...new Set(credentialPlaces.map(({ type }) => type))];
