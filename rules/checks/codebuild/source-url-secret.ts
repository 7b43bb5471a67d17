import { facts, nativePath, resourceRule } from "../../model/index.ts";
import { isDeployed } from "../../secrets/written-secret.ts";

const userInfo = /^(https?:\/\/)([^/\s@]+)@(?=[^/\s@])/i;

/** What stands before the host and is a credential: `user:password`, or a token alone. */
function credentialIn(url: string): string | undefined {
  const info = userInfo.exec(url)?.[2];
  if (info === undefined) return undefined;
  const [user = "", password] = info.split(":");
  if (password !== undefined) return isDeployed(password) ? "a password" : undefined;
  return /^[A-Za-z0-9_-]{20,}$/.test(user) && /\d/.test(user) ? "a token" : undefined;
}

/** Source URLs that sign in: `https://user:password@host/…`. */
export const codebuildSourceUrlSecret = resourceRule({
  id: "codebuild/source-url-secret",
  title: "Source URL contains a credential",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: [
    "CodeBuildProjectSourceRepoUrl",
    "CodeBuild.1",
    "codebuild_project_source_repo_url_no_sensitive_credentials",
  ],
  controls: { fsbp: ["CodeBuild.1"] },
  practices: ["tips/10"],
  why: "The URL stands in the template, in the console and in the build log, and with it whoever reads one of them reads the repository.",
  check:
    "aws codebuild batch-get-projects --region <region> --names <id> --query 'projects[].[source.location,secondarySources[].location]'",
  remedy: {
    cli: "aws codebuild import-source-credentials --region <region> --server-type GITHUB --auth-type PERSONAL_ACCESS_TOKEN --token <token>",
    console:
      "CodeBuild > Build projects > the project > Edit > Source: connect by OAuth or an app connection. Revoke the token: it stays in the history.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-1"],
  types: ["AWS::CodeBuild::Project"],
  *judge(project) {
    for (const property of ["Source.Location", "SecondarySources[*].Location"]) {
      for (const fact of facts(project, property)) {
        if (fact.is !== "set" || fact.value.is !== "scalar") continue;
        const url = String(fact.value.value);
        const what = credentialIn(url);
        if (what === undefined) continue;
        yield {
          message: `${project.id} has ${what} in its source URL: ${nativePath(project, property)} signs in by itself`,
          at: fact.at,
          fixes: [
            {
              title: "Cut what signs in out of the URL",
              safety: "review",
              edits: [{ edit: "set", target: fact.value, to: url.replace(userInfo, "$1") }],
            },
          ],
        };
      }
    }
  },
});
