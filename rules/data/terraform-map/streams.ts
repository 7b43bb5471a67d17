import { block, level, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** Kinesis, Firehose, MSK and Amazon MQ. */
export const streams: readonly MappedType[] = [
  mapped("aws_kinesis_stream", "AWS::Kinesis::Stream", {
    Name: "name",
    ShardCount: "shard_count",
    StreamEncryption: level({ EncryptionType: "encryption_type", KeyId: "kms_key_id" }),
  }),
  mapped("aws_kinesis_firehose_delivery_stream", "AWS::KinesisFirehose::DeliveryStream", {
    DeliveryStreamName: "name",
    KinesisStreamSourceConfiguration: block("kinesis_source_configuration", { KinesisStreamARN: "kinesis_stream_arn" }),
    MSKSourceConfiguration: block("msk_source_configuration", { MSKClusterARN: "msk_cluster_arn" }),
    DeliveryStreamEncryptionConfigurationInput: block("server_side_encryption", {
      Enabled: "enabled",
      KeyType: "key_type",
      KeyARN: { name: "key_arn", reference: "arn" },
    }),
  }),
  mapped("aws_msk_cluster", "AWS::MSK::Cluster", {
    ClusterName: "cluster_name",
    KafkaVersion: "kafka_version",
    BrokerNodeGroupInfo: block("broker_node_group_info", {
      InstanceType: "instance_type",
      ConnectivityInfo: block("connectivity_info", { PublicAccess: block("public_access", { Type: "type" }) }),
    }),
    ClientAuthentication: block("client_authentication", {
      Unauthenticated: level({ Enabled: "unauthenticated" }),
      Sasl: block("sasl", { Iam: level({ Enabled: "iam" }), Scram: level({ Enabled: "scram" }) }),
    }),
    LoggingInfo: block("logging_info", {
      BrokerLogs: block("broker_logs", {
        CloudWatchLogs: block("cloudwatch_logs", { Enabled: "enabled", LogGroup: "log_group" }),
        Firehose: block("firehose", { Enabled: "enabled", DeliveryStream: "delivery_stream" }),
        S3: block("s3", { Enabled: "enabled", Bucket: "bucket", Prefix: "prefix" }),
      }),
    }),
    EncryptionInfo: block("encryption_info", {
      EncryptionInTransit: block("encryption_in_transit", { ClientBroker: "client_broker", InCluster: "in_cluster" }),
    }),
  }),
  mapped("aws_mq_broker", "AWS::AmazonMQ::Broker", {
    BrokerName: "broker_name",
    EngineType: "engine_type",
    PubliclyAccessible: "publicly_accessible",
    AutoMinorVersionUpgrade: "auto_minor_version_upgrade",
    Logs: block("logs", { General: "general", Audit: "audit" }),
  }),
];
