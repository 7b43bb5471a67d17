import { argument, removal } from "./mapped-module.ts";
import type { MappedModule, MappedProp, Props } from "./mapped-module.ts";

const inPublicSubnet: MappedProp = {
  to: "",
  props: {
    subnetType: {
      to: "PubliclyAccessible",
      words: {
        "SubnetType.PUBLIC": true,
        "SubnetType.PRIVATE_WITH_EGRESS": null,
        "SubnetType.PRIVATE_WITH_NAT": null,
        "SubnetType.PRIVATE_ISOLATED": null,
        "SubnetType.ISOLATED": null,
      },
    },
  },
};

const protection: Props = {
  deletionProtection: "DeletionProtection",
  removalPolicy: [
    { to: "@DeletionPolicy", absent: { is: "Snapshot" }, members: "RemovalPolicy" },
    { to: "@UpdateReplacePolicy", absent: { is: "Snapshot" }, members: "RemovalPolicy" },
    // What is kept is protected, too.
    {
      to: "DeletionProtection",
      words: { "RemovalPolicy.RETAIN": true, "RemovalPolicy.DESTROY": null, "RemovalPolicy.SNAPSHOT": null },
    },
  ],
};

const storage: Props = {
  storageEncrypted: "StorageEncrypted",
  storageEncryptionKey: [
    { to: "KmsKeyId", members: "IKey" },
    { to: "StorageEncrypted", as: true },
  ],
};

const instance: Props = {
  publiclyAccessible: { to: "PubliclyAccessible", absent: { is: false } },
  vpcSubnets: inPublicSubnet,
  vpcPlacement: inPublicSubnet,
  backupRetention: { to: "BackupRetentionPeriod", members: "Duration" },
  autoMinorVersionUpgrade: "AutoMinorVersionUpgrade",
  multiAz: "MultiAZ",
  instanceIdentifier: "DBInstanceIdentifier",
  iamAuthentication: "EnableIAMDatabaseAuthentication",
  cloudwatchLogsExports: "EnableCloudwatchLogsExports",
  credentials: { to: "MasterUserPassword", absent: "unknown", members: "Credentials" },
  ...storage,
  ...protection,
};

const cluster: Props = {
  clusterIdentifier: "DBClusterIdentifier",
  cloudwatchLogsExports: "EnableCloudwatchLogsExports",
  backup: { to: "", props: { retention: { to: "BackupRetentionPeriod", members: "Duration" } } },
  iamAuthentication: "EnableIAMDatabaseAuthentication",
  credentials: { to: "MasterUserPassword", absent: "unknown", members: "Credentials" },
  ...storage,
  ...protection,
};

/** Relational databases. */
export const rds: MappedModule = {
  module: "aws-rds",
  constructs: {
    DatabaseInstance: { type: "AWS::RDS::DBInstance", props: instance },
    DatabaseInstanceFromSnapshot: {
      type: "AWS::RDS::DBInstance",
      // A snapshot may be encrypted itself.
      props: { ...instance, storageEncrypted: { to: "StorageEncrypted", absent: "unknown" } },
    },
    DatabaseCluster: { type: "AWS::RDS::DBCluster", props: cluster },
    ServerlessCluster: {
      type: "AWS::RDS::DBCluster",
      props: { ...cluster, storageEncrypted: { to: "StorageEncrypted", absent: { is: true } } },
    },
    DatabaseProxy: {
      type: "AWS::RDS::DBProxy",
      props: { requireTLS: { to: "RequireTLS", absent: { is: true } }, dbProxyName: "DBProxyName" },
    },
  },
  words: {
    // The password of `fromPassword` is its second argument.
    Credentials: { fromPassword: argument(1, "password") },
  },
};

/** Tables. */
export const dynamodb: MappedModule = {
  module: "aws-dynamodb",
  constructs: {
    Table: {
      type: "AWS::DynamoDB::Table",
      props: {
        tableName: "TableName",
        pointInTimeRecoverySpecification: {
          to: "PointInTimeRecoverySpecification",
          props: { pointInTimeRecoveryEnabled: "PointInTimeRecoveryEnabled" },
        },
        pointInTimeRecovery: { to: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", older: true },
        deletionProtection: "DeletionProtectionEnabled",
        encryption: { to: "SSESpecification", members: "TableEncryption" },
        encryptionKey: { to: "SSESpecification", as: { SSEEnabled: true, SSEType: "KMS" } },
        ...removal("Retain"),
      },
    },
  },
  words: {
    TableEncryption: {
      DEFAULT: null,
      AWS_MANAGED: { SSEEnabled: true },
      CUSTOMER_MANAGED: { SSEEnabled: true, SSEType: "KMS" },
    },
  },
};

/** Databases that speak MongoDB's protocol. */
export const docdb: MappedModule = {
  module: "aws-docdb",
  constructs: {
    DatabaseCluster: {
      type: "AWS::DocDB::DBCluster",
      props: {
        storageEncrypted: { to: "StorageEncrypted", absent: { is: true } },
        deletionProtection: "DeletionProtection",
        backup: { to: "", props: { retention: { to: "BackupRetentionPeriod", members: "Duration" } } },
        masterUser: {
          to: "",
          props: { password: { to: "MasterUserPassword", absent: "unknown", members: "SecretValue" } },
        },
        ...removal("Retain"),
      },
    },
  },
};

/** Searching. */
export const opensearch: MappedModule = {
  module: "aws-opensearchservice",
  constructs: {
    Domain: {
      type: "AWS::OpenSearchService::Domain",
      props: {
        encryptionAtRest: {
          to: "EncryptionAtRestOptions",
          props: { enabled: "Enabled", kmsKey: { to: "KmsKeyId", members: "IKey" } },
        },
        fineGrainedAccessControl: { to: "AdvancedSecurityOptions.Enabled", as: true },
        nodeToNodeEncryption: "NodeToNodeEncryptionOptions.Enabled",
        enforceHttps: "DomainEndpointOptions.EnforceHTTPS",
        tlsSecurityPolicy: {
          to: "DomainEndpointOptions.TLSSecurityPolicy",
          members: "TLSSecurityPolicy",
          absent: "unknown",
        },
        ...removal("Retain"),
      },
      // It switches the others on.
      unless: ["useUnsignedBasicAuth"],
    },
  },
  words: {
    TLSSecurityPolicy: {
      TLS_1_0: "Policy-Min-TLS-1-0-2019-07",
      TLS_1_2: "Policy-Min-TLS-1-2-2019-07",
      TLS_1_2_PFS: "Policy-Min-TLS-1-2-PFS-2023-10",
    },
  },
};
