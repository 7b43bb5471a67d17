import { settingRule } from "../../model/index.ts";

const types = ["AWS::EFS::AccessPoint"];

/** Access points that take any user for what it says it is, or show all of the file system. */
export const efsAccessPointIdentity = settingRule({
  id: "efs/access-point-identity",
  title: "Access point enforces no user or no root directory",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_329",
    "CKV_AWS_330",
    "EFS.3",
    "EFS.4",
    "efs_access_point_enforce_root_directory",
    "efs_access_point_enforce_user_identity",
  ],
  controls: { fsbp: ["EFS.3", "EFS.4"] },
  practices: ["tips/21"],
  why: "Without them each client is whatever user it claims to be, and sees the files of all the others.",
  check:
    "aws efs describe-access-points --region <region> --access-point-id <id> --query 'AccessPoints[].[PosixUser,RootDirectory]'",
  remedy: {
    cli: "# An access point cannot be changed: create another one and mount that.\naws efs create-access-point --region <region> --file-system-id <file-system> --posix-user Uid=1000,Gid=1000 --root-directory Path=/<directory>",
    console: "EFS > Access points > Create access point > Root directory path, POSIX user.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-3",
    "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html",
  ],
  says: "enforces no user or no root directory",
  settings: [
    { types, property: "PosixUser", must: { beSet: true } },
    { types, property: "RootDirectory.Path", must: { notBe: ["/"] }, unset: "/" },
  ],
});
