import { settingRule } from "../../model/index.ts";

/** Airflow environments with a public web server. */
export const mwaaPublic = settingRule({
  id: "mwaa/public",
  title: "Airflow web server is public",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV2_AWS_66"],
  practices: ["tips/17"],
  why: "The sign-in page of Airflow, where one starts any job, is open to the internet.",
  check: "aws mwaa get-environment --region <region> --name <id> --query Environment.WebserverAccessMode",
  remedy: {
    cli: "aws mwaa update-environment --region <region> --name <id> --webserver-access-mode PRIVATE_ONLY",
    console: "MWAA > Environments > the environment > Edit > Networking > Private network.",
  },
  references: ["https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html"],
  says: "has a public web server",
  settings: [
    {
      types: ["AWS::MWAA::Environment"],
      property: "WebserverAccessMode",
      must: { notBe: ["PUBLIC_ONLY"] },
      fix: { to: "PRIVATE_ONLY", safety: "review" },
    },
  ],
});
