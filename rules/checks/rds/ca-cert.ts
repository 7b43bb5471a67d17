import { settingRule } from "../../model/index.ts";

/** Databases whose certificate is signed by an authority that has expired. */
export const rdsCaCert = settingRule({
  id: "rds/ca-cert",
  title: "Database uses an expired certificate authority",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_211", "ca_certificate_identifier_is_outdated"],
  practices: ["scale/12"],
  why: "Clients that verify the certificate cannot connect any more, and the way out that people take is to stop verifying.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[].[DBInstanceIdentifier,CACertificateIdentifier]'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --ca-certificate-identifier rds-ca-rsa2048-g1",
    console: "RDS > Databases > the database > Modify > Connectivity > Certificate authority.",
  },
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html"],
  says: "is signed by an authority that has expired",
  settings: [
    {
      types: ["AWS::RDS::DBInstance"],
      property: "CACertificateIdentifier",
      must: { notBe: ["rds-ca-2015", "rds-ca-2019"] },
      fix: { to: "rds-ca-rsa2048-g1", safety: "review" },
    },
  ],
});
