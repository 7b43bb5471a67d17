import { argument, self } from "./mapped-module.ts";
import type { MappedModule } from "./mapped-module.ts";

const resourcePolicy = (type: string, key: string) => ({
  type,
  properties: [{ [key]: [self], PolicyDocument: { Statement: [argument(0, "statement")] } }],
});

/** Queues. */
export const sqs: MappedModule = {
  module: "aws-sqs",
  constructs: {
    Queue: {
      type: "AWS::SQS::Queue",
      props: {
        queueName: "QueueName",
        encryption: { to: "", members: "QueueEncryption" },
        encryptionMasterKey: { to: "KmsMasterKeyId", members: "IKey" },
      },
    },
  },
  methods: { addToResourcePolicy: { on: ["aws-sqs.Queue"], ...resourcePolicy("AWS::SQS::QueuePolicy", "Queues") } },
  words: {
    QueueEncryption: {
      UNENCRYPTED: { SqsManagedSseEnabled: false },
      SQS_MANAGED: { SqsManagedSseEnabled: true },
      KMS_MANAGED: { KmsMasterKeyId: "alias/aws/sqs" },
    },
  },
};

/** Streams: whether they are encrypted without a word on it depends on the Region. */
export const kinesis: MappedModule = {
  module: "aws-kinesis",
  constructs: {
    Stream: {
      type: "AWS::Kinesis::Stream",
      props: {
        streamName: "Name",
        encryption: { to: "StreamEncryption", members: "StreamEncryption", absent: "unknown" },
        encryptionKey: { to: "StreamEncryption", as: { EncryptionType: "KMS" } },
      },
    },
  },
  words: {
    StreamEncryption: { UNENCRYPTED: null, MANAGED: { EncryptionType: "KMS" }, KMS: { EncryptionType: "KMS" } },
  },
};

/** Topics. */
export const sns: MappedModule = {
  module: "aws-sns",
  constructs: {
    Topic: {
      type: "AWS::SNS::Topic",
      props: { topicName: "TopicName", masterKey: { to: "KmsMasterKeyId", members: "IKey" } },
    },
  },
  methods: { addToResourcePolicy: { on: ["aws-sns.Topic"], ...resourcePolicy("AWS::SNS::TopicPolicy", "Topics") } },
};
