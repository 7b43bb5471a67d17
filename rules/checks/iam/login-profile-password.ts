import { facts, nativePath, resourceRule } from "../../model/index.ts";
import { literalProblem } from "../../secrets/literal-problem.ts";
import { isDeployed } from "../../secrets/written-secret.ts";

/** Console passwords in templates, and those that need not be changed at the first sign-in. */
export const iamLoginProfilePassword = resourceRule({
  id: "iam/login-profile-password",
  title: "Console password is written in the template",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: [
    "F51",
    "W50",
    "iam_user_login_profile_password_is_in_plaintext",
    "user_iam_missing_password_reset_required",
  ],
  practices: ["tips/10", "accounts/users"],
  why: "Whoever reads the template signs in as the user, and where the password need not be changed, for as long as nobody does.",
  check: "aws iam get-login-profile --user-name <id>",
  remedy: {
    cli: "aws iam update-login-profile --user-name <id> --password <new> --password-reset-required",
    console:
      "IAM > Users > the user > Security credentials > Console sign-in > Manage console access > Reset password.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-iam-user-loginprofile.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html",
  ],
  types: ["AWS::IAM::User"],
  *judge(user, scope) {
    for (const fact of facts(user, "LoginProfile.Password")) {
      if (fact.is !== "set" || fact.value.is !== "scalar" || !isDeployed(String(fact.value.value))) continue;
      const problem = literalProblem({
        resource: user,
        scope,
        value: fact.value,
        severity: "critical",
        key: "password",
        message: `The console password of ${user.id} is written in the template`,
      });
      if (problem !== undefined) yield problem;
    }
    if (!user.properties.entries.has("LoginProfile")) return;
    const property = "LoginProfile.PasswordResetRequired";
    for (const fact of facts(user, property)) {
      // Terraform makes the password itself and shows it to the one who asks: there an absence is a choice.
      const off = fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value) === "false";
      if (!off && (fact.is !== "unset" || user.source === "terraform")) continue;
      yield {
        message: `${user.id} need not change its first password: ${nativePath(user, property)} is ${off ? "false" : "not set"}`,
        at: fact.at,
        severity: "medium",
        fixes: [
          {
            title: `Set ${nativePath(user, property)} to true`,
            safety: "review",
            edits: [
              fact.is === "unset"
                ? { edit: "put", on: fact.on, path: fact.missing, to: true }
                : { edit: "set", target: fact.value, to: true },
            ],
          },
        ],
      };
    }
  },
});
