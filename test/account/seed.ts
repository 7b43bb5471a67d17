import { CloudTrailClient, CreateTrailCommand, StartLoggingCommand } from "@aws-sdk/client-cloudtrail";
import {
  CreateReplicationInstanceCommand,
  CreateReplicationSubnetGroupCommand,
  DatabaseMigrationServiceClient,
} from "@aws-sdk/client-database-migration-service";
import {
  AuthorizeSecurityGroupIngressCommand,
  CreateFlowLogsCommand,
  CreateSecurityGroupCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  CreateVpcCommand,
  DescribeVpcsCommand,
  EC2Client,
  EnableEbsEncryptionByDefaultCommand,
  ModifySnapshotAttributeCommand,
  RunInstancesCommand,
} from "@aws-sdk/client-ec2";
import { CreateDetectorCommand, GuardDutyClient } from "@aws-sdk/client-guardduty";
import {
  AttachRolePolicyCommand,
  CreateAccessKeyCommand,
  CreateLoginProfileCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  UpdateAccountPasswordPolicyCommand,
} from "@aws-sdk/client-iam";
import { CreateKeyCommand, EnableKeyRotationCommand, KMSClient, ScheduleKeyDeletionCommand } from "@aws-sdk/client-kms";
import { CreateFunctionCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { CreateDomainCommand, OpenSearchClient } from "@aws-sdk/client-opensearch";
import { CreateDBClusterCommand, CreateDBInstanceCommand, RDSClient } from "@aws-sdk/client-rds";
import {
  CreateBucketCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { CreateNotebookInstanceCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";
import { EnableSecurityHubCommand, SecurityHubClient } from "@aws-sdk/client-securityhub";

const region = "eu-west-1";

/** Plants faults and their good twins in the stand-in, and gives what has to be found: `rule resource`, in order. */
export async function seed(endpoint: string): Promise<readonly string[]> {
  const config = { endpoint, region, credentials: { accessKeyId: "testing", secretAccessKey: "testing" } };
  const keys = await seedKeys(config);
  await seedData(config);
  const network = await seedNetwork(config, keys.rotated);
  await seedIam(config);
  await seedWatching(config);
  const everyBucket = ["open-bucket", "plain-bucket", "shared-bucket"];
  return [
    "cloudtrail/kms forgotten",
    "cloudtrail/logging-off forgotten",
    "cloudtrail/validation forgotten",
    "ec2/imdsv2 " + network.talkative,
    "ec2/sg-all-traffic-open " + network.wideGroup,
    ...[network.desktopGroup, network.wideGroup].map((group) => `ec2/sg-rdp-open ${group}`),
    "iam/admin-star everything",
    "iam/allow-notaction all-but-iam",
    "iam/missing-tls-deny shared-bucket",
    "iam/passrole-broad any-role",
    "iam/resource-policy-public shared-bucket",
    "iam/resource-star-restrictable any-object",
    "iam/service-wildcard all-of-queues",
    "iam/trust-any-principal anyone",
    "iam/unknown-action misspelt",
    "rds/cluster-encryption plain-cluster",
    "s3/public-acl shared-bucket",
    "config/recorder-off eu-west-1",
    "dms/public open-replication",
    "ec2/ebs-encryption " + network.plainVolume,
    "ec2/ebs-snapshot-public " + network.publicSnapshot,
    ...[network.openGroup, network.wideGroup].map((group) => `ec2/sg-ssh-open ${group}`),
    "iam/access-key-rotation old-user (key 1)",
    "iam/access-key-unused old-user (key 1)",
    "iam/admin-managed-policy-attached admin",
    "iam/password-policy-length password policy",
    "iam/password-policy-reuse password policy",
    "iam/root-access-key root",
    "iam/user-console-mfa old-user",
    "kms/key-pending-deletion " + keys.pending,
    "kms/rotation " + keys.still,
    "lambda/runtime-deprecated old-function",
    "opensearch/encryption-at-rest plain-domain",
    "rds/encryption open-database",
    "rds/public open-database",
    "s3/account-public-access-block 123456789012",
    ...everyBucket.map((bucket) => `s3/public-access-block-disabled ${bucket}`),
    "s3/versioning open-bucket",
    "sagemaker/direct-internet open-notebook",
    "securityhub/enabled eu-west-1",
    ...network.silentVpcs.map((vpc) => `vpc/flow-logs ${vpc}`),
  ].sort();
}

type Config = {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

async function seedKeys(
  config: Config,
): Promise<{ readonly pending: string; readonly still: string; readonly rotated: string }> {
  const kms = new KMSClient(config);
  const create = async () => (await kms.send(new CreateKeyCommand({}))).KeyMetadata?.KeyId ?? "";
  const [pending, still, rotated] = [await create(), await create(), await create()];
  await kms.send(new EnableKeyRotationCommand({ KeyId: rotated }));
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: pending, PendingWindowInDays: 7 }));
  return { pending, still, rotated };
}

async function seedNetwork(config: Config, KmsKeyId: string) {
  const ec2 = new EC2Client(config);
  await ec2.send(new EnableEbsEncryptionByDefaultCommand({}));
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: "10.1.0.0/16" }));
  await ec2.send(
    new CreateFlowLogsCommand({
      ResourceIds: [Vpc?.VpcId ?? ""],
      ResourceType: "VPC",
      TrafficType: "ALL",
      LogDestinationType: "s3",
      LogDestination: "arn:aws:s3:::good-bucket",
    }),
  );
  const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({}));
  const ssh = { IpProtocol: "tcp", FromPort: 22, ToPort: 22 };
  const group = async (
    GroupName: string,
    CidrIp: string,
    ports: { IpProtocol: string; FromPort?: number; ToPort?: number } = ssh,
  ) => {
    const { GroupId = "" } = await ec2.send(
      new CreateSecurityGroupCommand({ GroupName, Description: GroupName, VpcId: Vpc?.VpcId }),
    );
    await ec2.send(
      new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [{ ...ports, IpRanges: [{ CidrIp }] }] }),
    );
    return GroupId;
  };
  const openGroup = await group("open", "0.0.0.0/0");
  await group("closed", "10.0.0.0/8");
  const desktopGroup = await group("desktop", "0.0.0.0/0", { IpProtocol: "tcp", FromPort: 3389, ToPort: 3389 });
  const wideGroup = await group("wide", "0.0.0.0/0", { IpProtocol: "-1" });
  const BlockDeviceMappings = [{ DeviceName: "/dev/sda1", Ebs: { VolumeSize: 8, Encrypted: true, KmsKeyId } }];
  const instance = async (HttpTokens: "optional" | "required") => {
    const { Instances = [] } = await ec2.send(
      new RunInstancesCommand({
        ImageId: "ami-12c6146b",
        MinCount: 1,
        MaxCount: 1,
        MetadataOptions: { HttpTokens },
        BlockDeviceMappings,
      }),
    );
    return Instances[0]?.InstanceId ?? "";
  };
  const talkative = await instance("optional");
  await instance("required");
  const volume = async (Encrypted: boolean) =>
    (await ec2.send(new CreateVolumeCommand({ AvailabilityZone: "eu-west-1a", Size: 1, Encrypted }))).VolumeId ?? "";
  const plainVolume = await volume(false);
  const snapshot = async () => (await ec2.send(new CreateSnapshotCommand({ VolumeId: plainVolume }))).SnapshotId ?? "";
  const publicSnapshot = await snapshot();
  await ec2.send(
    new ModifySnapshotAttributeCommand({
      SnapshotId: publicSnapshot,
      Attribute: "createVolumePermission",
      OperationType: "add",
      GroupNames: ["all"],
    }),
  );
  return {
    openGroup,
    desktopGroup,
    wideGroup,
    talkative,
    plainVolume,
    publicSnapshot,
    silentVpcs: Vpcs.flatMap(({ VpcId }) => (VpcId === undefined || VpcId === Vpc?.VpcId ? [] : [VpcId])),
  };
}

/** One fault each, but for the first two. */
const policies = {
  "read-logs": { Action: "s3:GetObject", Resource: "arn:aws:s3:::logs/*" },
  describe: { Action: "ec2:DescribeInstances", Resource: "*" },
  everything: { Action: "*", Resource: "*" },
  "all-but-iam": { NotAction: "iam:*", Resource: "*" },
  "any-role": { Action: "iam:PassRole", Resource: "*" },
  "all-of-queues": { Action: "sqs:*", Resource: "arn:aws:sqs:eu-west-1:123456789012:orders" },
  "any-object": { Action: "s3:PutObject", Resource: "*" },
  misspelt: { Action: "s3:GetObjekt", Resource: "arn:aws:s3:::logs/*" },
};

async function seedIam(config: Config): Promise<void> {
  const iam = new IAMClient(config);
  await iam.send(new UpdateAccountPasswordPolicyCommand({ MinimumPasswordLength: 8 }));
  for (const UserName of ["old-user", "new-user"]) {
    await iam.send(new CreateUserCommand({ UserName }));
    await iam.send(new CreateAccessKeyCommand({ UserName }));
    await iam.send(new CreateLoginProfileCommand({ UserName, Password: "correct-horse-Battery-7" }));
  }
  const trust = (Principal: object) =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal, Action: "sts:AssumeRole" }] });
  await iam.send(
    new CreateRoleCommand({ RoleName: "admin", AssumeRolePolicyDocument: trust({ Service: "ec2.amazonaws.com" }) }),
  );
  await iam.send(
    new AttachRolePolicyCommand({ RoleName: "admin", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" }),
  );
  await iam.send(new CreateRoleCommand({ RoleName: "anyone", AssumeRolePolicyDocument: trust({ AWS: "*" }) }));
  for (const [PolicyName, statement] of Object.entries(policies)) {
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] });
    await iam.send(new CreatePolicyCommand({ PolicyName, PolicyDocument }));
  }
}

async function seedData(config: Config): Promise<void> {
  const s3 = new S3Client({ ...config, forcePathStyle: true });
  for (const Bucket of ["open-bucket", "plain-bucket", "good-bucket"]) {
    await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: region } }));
    if (Bucket !== "open-bucket")
      await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: tlsOnly(Bucket) }));
  }
  await s3.send(
    new CreateBucketCommand({
      Bucket: "shared-bucket",
      CreateBucketConfiguration: { LocationConstraint: region },
      ACL: "public-read",
    }),
  );
  await s3.send(
    new PutBucketVersioningCommand({ Bucket: "shared-bucket", VersioningConfiguration: { Status: "Enabled" } }),
  );
  await s3.send(new PutBucketPolicyCommand({ Bucket: "shared-bucket", Policy: publicRead("shared-bucket") }));
  const PublicAccessBlockConfiguration = {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  };
  await s3.send(new PutPublicAccessBlockCommand({ Bucket: "good-bucket", PublicAccessBlockConfiguration }));

  const rds = new RDSClient(config);
  const database = (DBInstanceIdentifier: string, PubliclyAccessible: boolean, StorageEncrypted: boolean) =>
    rds.send(
      new CreateDBInstanceCommand({
        DBInstanceIdentifier,
        Engine: "postgres",
        DBInstanceClass: "db.t3.micro",
        AllocatedStorage: 20,
        MasterUsername: "shop",
        MasterUserPassword: "correct-horse-7",
        PubliclyAccessible,
        StorageEncrypted,
      }),
    );
  await database("open-database", true, false);
  await database("good-database", false, true);
  const cluster = (DBClusterIdentifier: string, StorageEncrypted: boolean) =>
    rds.send(
      new CreateDBClusterCommand({
        DBClusterIdentifier,
        Engine: "aurora-postgresql",
        MasterUsername: "shop",
        MasterUserPassword: "correct-horse-7",
        StorageEncrypted,
      }),
    );
  await cluster("plain-cluster", false);
  await cluster("good-cluster", true);

  const dms = new DatabaseMigrationServiceClient(config);
  await dms
    .send(
      new CreateReplicationSubnetGroupCommand({
        ReplicationSubnetGroupIdentifier: "group",
        ReplicationSubnetGroupDescription: "group",
        SubnetIds: [],
      }),
    )
    .catch(() => undefined);
  const replication = (ReplicationInstanceIdentifier: string, PubliclyAccessible: boolean) =>
    dms
      .send(
        new CreateReplicationInstanceCommand({
          ReplicationInstanceIdentifier,
          ReplicationInstanceClass: "dms.t3.micro",
          PubliclyAccessible,
          EngineVersion: "3.5",
        }),
      )
      .catch(unreadableDate);
  await replication("open-replication", true);
  await replication("good-replication", false);

  const search = new OpenSearchClient(config);
  await search.send(
    new CreateDomainCommand({ DomainName: "plain-domain", EncryptionAtRestOptions: { Enabled: false } }),
  );
  await search.send(new CreateDomainCommand({ DomainName: "good-domain", EncryptionAtRestOptions: { Enabled: true } }));
}

async function seedWatching(config: Config): Promise<void> {
  await new GuardDutyClient(config).send(new CreateDetectorCommand({ Enable: true }));
  await new SecurityHubClient({ ...config, region: "us-east-1" }).send(new EnableSecurityHubCommand({}));
  const trails = new CloudTrailClient(config);
  await trails.send(
    new CreateTrailCommand({
      Name: "all",
      S3BucketName: "good-bucket",
      IsMultiRegionTrail: true,
      EnableLogFileValidation: true,
      KmsKeyId: "arn:aws:kms:eu-west-1:123456789012:key/1",
    }),
  );
  await trails.send(new StartLoggingCommand({ Name: "all" }));
  await trails.send(
    new CreateTrailCommand({ Name: "forgotten", S3BucketName: "good-bucket", IsMultiRegionTrail: false }),
  );

  const notebooks = new SageMakerClient(config);
  const notebook = (NotebookInstanceName: string, DirectInternetAccess: "Enabled" | "Disabled") =>
    notebooks.send(
      new CreateNotebookInstanceCommand({
        NotebookInstanceName,
        InstanceType: "ml.t3.medium",
        RoleArn: "arn:aws:iam::123456789012:role/notebook",
        DirectInternetAccess,
        SubnetId: "subnet-1",
      }),
    );
  await notebook("open-notebook", "Enabled");
  await notebook("good-notebook", "Disabled");

  const lambda = new LambdaClient(config);
  const code = { ZipFile: new Uint8Array([80, 75, 5, 6, ...Array.from({ length: 18 }, () => 0)]) };
  await new IAMClient(config).send(
    new CreateRoleCommand({
      RoleName: "function",
      AssumeRolePolicyDocument: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
      }),
    }),
  );
  const create = (FunctionName: string, Runtime: "nodejs16.x" | "nodejs22.x") =>
    lambda.send(
      new CreateFunctionCommand({
        FunctionName,
        Runtime,
        Handler: "index.handler",
        Role: "arn:aws:iam::123456789012:role/function",
        Code: code,
      }),
    );
  await create("old-function", "nodejs16.x");
  await create("good-function", "nodejs22.x");
}

function tlsOnly(bucket: string): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });
}

function publicRead(bucket: string): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${bucket}/*` }],
  });
}

/** moto makes the instance, and answers with a date that the SDK cannot read. */
function unreadableDate(error: unknown): void {
  if (!/date|RFC|Deserialization|NaN/.test(String(error))) throw error;
}
