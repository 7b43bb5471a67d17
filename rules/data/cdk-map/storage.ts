import { removal } from "./mapped-module.ts";
import type { MappedModule } from "./mapped-module.ts";

/** File systems: since version 2 CDK encrypts them. */
export const efs: MappedModule = {
  module: "aws-efs",
  constructs: {
    FileSystem: {
      type: "AWS::EFS::FileSystem",
      props: {
        encrypted: { to: "Encrypted", absent: { is: true } },
        kmsKey: { to: "KmsKeyId", members: "IKey" },
        oneZone: { to: "AvailabilityZoneName", words: { true: "one zone", false: null } },
        enableAutomaticBackups: { to: "BackupPolicy.Status", words: { true: "ENABLED", false: "DISABLED" } },
        ...removal("Retain"),
      },
    },
  },
};

/** Image repositories. */
export const ecr: MappedModule = {
  module: "aws-ecr",
  constructs: {
    Repository: {
      type: "AWS::ECR::Repository",
      props: {
        repositoryName: "RepositoryName",
        imageScanOnPush: "ImageScanningConfiguration.ScanOnPush",
        imageTagMutability: { to: "ImageTagMutability", members: "TagMutability" },
        encryption: { to: "EncryptionConfiguration.EncryptionType", members: "RepositoryEncryption" },
        encryptionKey: { to: "EncryptionConfiguration.EncryptionType", as: "KMS" },
        ...removal("Retain"),
      },
    },
  },
  words: {
    TagMutability: {
      MUTABLE: "MUTABLE",
      IMMUTABLE: "IMMUTABLE",
      MUTABLE_WITH_EXCLUSION: "MUTABLE_WITH_EXCLUSION",
      IMMUTABLE_WITH_EXCLUSION: "IMMUTABLE_WITH_EXCLUSION",
    },
    RepositoryEncryption: { AES_256: "AES256", KMS: "KMS" },
  },
};

/** Keys. */
export const kms: MappedModule = {
  module: "aws-kms",
  constructs: {
    Key: {
      type: "AWS::KMS::Key",
      props: {
        enableKeyRotation: "EnableKeyRotation",
        rotationPeriod: [
          { to: "RotationPeriodInDays", members: "Duration" },
          { to: "EnableKeyRotation", as: true },
        ],
        pendingWindow: { to: "PendingWindowInDays", members: "Duration" },
        keySpec: { to: "KeySpec", members: "KeySpec" },
        keyUsage: { to: "KeyUsage", members: "KeyUsage" },
        enabled: "Enabled",
        policy: { to: "KeyPolicy", absent: "unknown" },
        ...removal("Retain"),
      },
      never: ["Origin", "KeyState"],
    },
  },
  words: {
    KeySpec: {
      SYMMETRIC_DEFAULT: "SYMMETRIC_DEFAULT",
      RSA_2048: "RSA_2048",
      RSA_3072: "RSA_3072",
      RSA_4096: "RSA_4096",
      ECC_NIST_P256: "ECC_NIST_P256",
      ECC_NIST_P384: "ECC_NIST_P384",
      ECC_NIST_P521: "ECC_NIST_P521",
      ECC_SECG_P256K1: "ECC_SECG_P256K1",
      HMAC_224: "HMAC_224",
      HMAC_256: "HMAC_256",
      HMAC_384: "HMAC_384",
      HMAC_512: "HMAC_512",
      SM2: "SM2",
    },
    KeyUsage: {
      ENCRYPT_DECRYPT: "ENCRYPT_DECRYPT",
      SIGN_VERIFY: "SIGN_VERIFY",
      GENERATE_VERIFY_MAC: "GENERATE_VERIFY_MAC",
    },
  },
};

/** Secrets. */
export const secretsmanager: MappedModule = {
  module: "aws-secretsmanager",
  constructs: {
    Secret: {
      type: "AWS::SecretsManager::Secret",
      props: {
        secretName: "Name",
        secretStringValue: { to: "SecretString", absent: "unknown", members: "SecretValue" },
        encryptionKey: { to: "KmsKeyId", members: "IKey" },
        ...removal("Delete"),
      },
    },
  },
};
