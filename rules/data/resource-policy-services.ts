/** What a resource policy of a service opens, and who everyone is there. */
export interface ResourcePolicyService {
  /** E.g. `the bucket`. */
  readonly noun: string;
  /** The service answers requests that nobody signed. */
  readonly anonymous: boolean;
}

const row = (noun: string, anonymous = false): ResourcePolicyService => ({ noun, anonymous });

/** By service prefix. */
export const resourcePolicyServices: Readonly<Record<string, ResourcePolicyService>> = {
  backup: row("the backup vault"),
  cloudtrail: row("the trail's data"),
  codeartifact: row("the repository"),
  codebuild: row("the build project"),
  dynamodb: row("the table"),
  ecr: row("the repository"),
  elasticfilesystem: row("the file system", true),
  es: row("the search domain", true),
  events: row("the event bus"),
  "execute-api": row("the API", true),
  glacier: row("the vault"),
  glue: row("the data catalog"),
  kafka: row("the cluster"),
  kinesis: row("the stream"),
  kms: row("the key"),
  lambda: row("the function"),
  lex: row("the bot"),
  logs: row("the log destination"),
  mediastore: row("the container", true),
  oam: row("the sink"),
  s3: row("the bucket", true),
  "s3-object-lambda": row("the access point"),
  "s3-outposts": row("the bucket"),
  s3express: row("the directory bucket"),
  s3tables: row("the table bucket"),
  schemas: row("the registry"),
  secretsmanager: row("the secret"),
  ses: row("the identity"),
  sns: row("the topic", true),
  sqs: row("the queue", true),
  ssm: row("the parameter"),
  "vpc-lattice": row("the service", true),
};
