import type { Dated } from "./dated.ts";

/** Actions of access level Read that return what customers store, not how it is set up. */
export const dataReads: Dated<ReadonlySet<string>> = {
  asOf: "2026-09-26",
  source:
    "https://github.com/iann0036/iam-dataset (MIT) and https://github.com/salesforce/cloudsplaining (BSD-3-Clause), reviewed",
  data: new Set(
    [
      "athena:GetQueryResults athena:GetQueryResultsStream cassandra:Select cleanrooms:GetProtectedQuery",
      "cloudtrail:GetQueryResults codeartifact:GetPackageVersionAsset codeartifact:ReadFromRepository",
      "codecommit:GetBlob codecommit:GetFile codecommit:GitPull cognito-idp:AdminGetUser cognito-idp:ListUsers",
      "cognito-sync:ListRecords dax:BatchGetItem dax:GetItem dax:Query dax:Scan",
      "dynamodb:BatchGetItem dynamodb:GetItem dynamodb:GetRecords dynamodb:PartiQLSelect dynamodb:Query dynamodb:Scan",
      "ecr:GetDownloadUrlForLayer es:ESHttpGet healthlake:ReadResource healthlake:SearchWithGet healthlake:SearchWithPost",
      "kendra:Query kinesis:GetRecords kinesisvideo:GetImages kinesisvideo:GetMedia lambda:GetFunction",
      "lambda:GetLayerVersion logs:FilterLogEvents logs:GetLogEvents logs:GetLogRecord logs:GetQueryResults logs:Unmask",
      "mediastore:GetObject qldb:GetBlock rds:DownloadCompleteDBLogFile rds:DownloadDBLogFilePortion",
      "s3-object-lambda:GetObject s3-object-lambda:GetObjectVersion s3:GetObject s3:GetObjectVersion sdb:Select",
      "secretsmanager:GetSecretValue sqs:ReceiveMessage ssm:GetDocument ssm:GetParameter ssm:GetParameterHistory",
      "ssm:GetParameters ssm:GetParametersByPath timestream:Select",
    ].flatMap((line) => line.split(" ")),
  ),
};
