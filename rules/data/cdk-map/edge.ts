import { removal } from "./mapped-module.ts";
import type { MappedModule, Props } from "./mapped-module.ts";

const behavior: Props = {
  viewerProtocolPolicy: { to: "ViewerProtocolPolicy", members: "ViewerProtocolPolicy", absent: { is: "allow-all" } },
};

/** Distributions. */
export const cloudfront: MappedModule = {
  module: "aws-cloudfront",
  constructs: {
    Distribution: {
      type: "AWS::CloudFront::Distribution",
      props: {
        defaultBehavior: { to: "DistributionConfig.DefaultCacheBehavior", props: behavior },
        additionalBehaviors: { to: "DistributionConfig.CacheBehaviors", every: behavior },
        minimumProtocolVersion: {
          to: "DistributionConfig.ViewerCertificate.MinimumProtocolVersion",
          members: "SecurityPolicyProtocol",
          absent: "unknown",
        },
      },
    },
  },
  words: {
    ViewerProtocolPolicy: { ALLOW_ALL: "allow-all", HTTPS_ONLY: "https-only", REDIRECT_TO_HTTPS: "redirect-to-https" },
    SecurityPolicyProtocol: {
      SSL_V3: "SSLv3",
      TLS_V1: "TLSv1",
      TLS_V1_2016: "TLSv1_2016",
      TLS_V1_1_2016: "TLSv1.1_2016",
      TLS_V1_2_2018: "TLSv1.2_2018",
      TLS_V1_2_2019: "TLSv1.2_2019",
      TLS_V1_2_2021: "TLSv1.2_2021",
    },
  },
};

/** Trails: CDK's cover every region, with validation. */
export const cloudtrail: MappedModule = {
  module: "aws-cloudtrail",
  constructs: {
    Trail: {
      type: "AWS::CloudTrail::Trail",
      props: {
        trailName: "TrailName",
        isMultiRegionTrail: { to: "IsMultiRegionTrail", absent: { is: true } },
        includeGlobalServiceEvents: { to: "IncludeGlobalServiceEvents", absent: { is: true } },
        enableFileValidation: { to: "EnableLogFileValidation", absent: { is: true } },
        encryptionKey: { to: "KMSKeyId", members: "IKey" },
        kmsKey: { to: "KMSKeyId", members: "IKey", older: true },
        sendToCloudWatchLogs: {
          to: "CloudWatchLogsLogGroupArn",
          words: { true: "made by CDK", false: null },
        },
      },
      constants: { IsLogging: true },
      never: ["LatestDeliveryError"],
    },
  },
};

/** Users of an application. */
export const cognito: MappedModule = {
  module: "aws-cognito",
  constructs: {
    UserPool: {
      type: "AWS::Cognito::UserPool",
      props: {
        mfa: { to: "MfaConfiguration", members: "Mfa" },
        passwordPolicy: {
          to: "Policies.PasswordPolicy",
          props: {
            minLength: "MinimumLength",
            requireLowercase: "RequireLowercase",
            requireUppercase: "RequireUppercase",
            requireDigits: "RequireNumbers",
            requireSymbols: "RequireSymbols",
          },
        },
        deletionProtection: { to: "DeletionProtection", words: { true: "ACTIVE", false: "INACTIVE" } },
        ...removal("Retain"),
      },
    },
  },
  words: { Mfa: { OFF: "OFF", OPTIONAL: "OPTIONAL", REQUIRED: "ON" } },
};
