import { everyone, restrictsCallers } from "../../iam/callers.ts";
import { settingRule } from "../../model/index.ts";
import type { Fact, Resource, Scope, Severity } from "../../model/index.ts";

/** An access policy that names its callers keeps the others out: the address is all that is public. */
function severityOf(_: Fact, domain: Resource, { policies }: Scope): Severity | undefined {
  const open = policies.some(
    ({ resource, statements }) =>
      resource?.id === domain.id &&
      statements.some(
        (statement) =>
          statement.effect === "Allow" && everyone(statement.principals).length > 0 && !restrictsCallers(statement),
      ),
  );
  return open ? undefined : "medium";
}

/** Search domains with an address on the internet; it cannot be changed later. */
export const opensearchPublic = settingRule({
  id: "opensearch/public",
  title: "Search domain is not inside a VPC",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_137",
    "W90",
    "OpenSearchInVPCOnly",
    "Opensearch.2",
    "ES.2",
    "opensearch_service_domains_not_publicly_accessible",
  ],
  controls: { fsbp: ["Opensearch.2", "ES.2"] },
  practices: ["tips/17", "scale/8"],
  why: "The endpoint answers on the internet: its access policy is the only thing between your data and everyone.",
  check: "aws opensearch describe-domain --region <region> --domain-name <id> --query DomainStatus.VPCOptions",
  remedy: {
    cli: "# A domain cannot be moved into a VPC: create one there and restore a snapshot of the old one.\naws opensearch create-domain --region <region> --domain-name <id>-vpc --vpc-options SubnetIds=<subnet>,SecurityGroupIds=<group>",
    console:
      "OpenSearch Service > Domains > Create domain > Network: VPC access; restore a snapshot; delete the old domain.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-2",
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html",
  ],
  says: "has its endpoint on the internet",
  settings: [
    {
      types: ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"],
      property: "VPCOptions",
      must: { beSet: true },
      severity: severityOf,
    },
  ],
});
