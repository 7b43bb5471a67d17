import { answered, isJson, listed, liveResource, seen, textAt, together, unknownAt, valueAt } from "./calls.ts";
import type { Json, Seen, ServiceCalls } from "./calls.ts";

/** Lambda functions. */
export function seeLambda({ find, region }: ServiceCalls): Seen {
  return seen(listed(find("ListFunctions"), "Functions"), ["AWS::Lambda::Function"], region, (item) => {
    const arn = textAt(item, "FunctionArn");
    const property = (key: string) => valueAt(item[key], arn, region);
    return [
      liveResource("AWS::Lambda::Function", textAt(item, "FunctionName"), arn, region, {
        Runtime: property("Runtime"),
        PackageType: property("PackageType"),
      }),
    ];
  });
}

/**
 * OpenSearch and Elasticsearch domains, described by the five; one whose description is not readable is unknown, not
 * unencrypted, and one that is being deleted is none any more.
 */
export function seeOpenSearch({ find, all, region, account, partition }: ServiceCalls): Seen {
  const type = "AWS::OpenSearchService::Domain";
  return seen(listed(find("ListDomainNames"), "DomainNames"), [type], region, (item) => {
    const name = textAt(item, "DomainName");
    const arn = `arn:${partition}:es:${region}:${account}:domain/${name}`;
    const call = all("DescribeDomains").find(({ input }) => input?.["DomainNames"]?.split(",").includes(name));
    const described = answered(call);
    const domain =
      described.is === "ok"
        ? listOf(described.answer, "DomainStatusList").find((status) => textAt(status, "DomainName") === name)
        : undefined;
    if (domain?.["Deleted"] === true) return [];
    const options =
      domain === undefined
        ? unknownAt(
            described.is === "unknown" ? described.why : { because: "failed", reason: "it was not described" },
            arn,
            region,
          )
        : valueAt(domain["EncryptionAtRestOptions"], arn, region);
    return [liveResource(type, name, arn, region, { EncryptionAtRestOptions: options })];
  });
}

/** SageMaker notebook instances. */
export function seeSageMaker({ find, region, account, partition }: ServiceCalls): Seen {
  const type = "AWS::SageMaker::NotebookInstance";
  return seen(listed(find("ListNotebookInstances"), "NotebookInstances"), [type], region, (item) => {
    const name = textAt(item, "NotebookInstanceName");
    const arn =
      textAt(item, "NotebookInstanceArn") ||
      `arn:${partition}:sagemaker:${region}:${account}:notebook-instance/${name}`;
    const described = answered(find("DescribeNotebookInstance", { NotebookInstanceName: name }));
    const direct =
      described.is === "ok"
        ? valueAt(described.answer["DirectInternetAccess"], arn, region)
        : unknownAt(
            described.is === "unknown" ? described.why : { because: "failed", reason: "it is gone" },
            arn,
            region,
          );
    return [liveResource(type, name, arn, region, { DirectInternetAccess: direct })];
  });
}

/** KMS keys that the customer manages; AWS's own are left out. */
export function seeKms({ find, region, account, partition }: ServiceCalls): Seen {
  const type = "AWS::KMS::Key";
  return together([
    seen(listed(find("ListKeys"), "Keys"), [type], region, (item) => {
      const id = textAt(item, "KeyId");
      const arn = textAt(item, "KeyArn") || `arn:${partition}:kms:${region}:${account}:key/${id}`;
      const described = answered(find("DescribeKey", { KeyId: id }));
      if (described.is !== "ok") {
        const hidden = unknownAt(
          described.is === "unknown" ? described.why : { because: "failed", reason: "it is gone" },
          arn,
          region,
        );
        return [
          liveResource(type, id, arn, region, {
            KeySpec: hidden,
            KeyState: hidden,
            EnableKeyRotation: hidden,
            DeletionDate: hidden,
            KeyPolicy: policyOf(id, arn, { find, region }),
          }),
        ];
      }
      const key = isJson(described.answer["KeyMetadata"]) ? described.answer["KeyMetadata"] : {};
      if (textAt(key, "KeyManager") === "AWS") return [];
      return [keyOf(key, id, arn, { find, region })];
    }),
  ]);
}

function keyOf(key: Json, id: string, arn: string, { find, region }: Pick<ServiceCalls, "find" | "region">) {
  const property = (name: string) => valueAt(key[name], arn, region);
  const rotation = answered(find("GetKeyRotationStatus", { KeyId: id }));
  return liveResource("AWS::KMS::Key", id, arn, region, {
    KeySpec: property("KeySpec"),
    KeyUsage: property("KeyUsage"),
    Origin: property("Origin"),
    KeyState: property("KeyState"),
    DeletionDate: property("DeletionDate"),
    EnableKeyRotation:
      rotation.is === "ok"
        ? valueAt(rotation.answer["KeyRotationEnabled"], arn, region)
        : rotation.is === "unknown"
          ? unknownAt(rotation.why, arn, region)
          : undefined,
    KeyPolicy: policyOf(id, arn, { find, region }),
  });
}

function policyOf(id: string, arn: string, { find, region }: Pick<ServiceCalls, "find" | "region">) {
  const policy = answered(find("GetKeyPolicy", { KeyId: id }));
  if (policy.is === "ok") return valueAt(policy.answer["Policy"], arn, region);
  return policy.is === "unknown" ? unknownAt(policy.why, arn, region) : undefined;
}

function listOf(answer: Json, key: string): readonly Json[] {
  const list = answer[key];
  return Array.isArray(list) ? list.filter(isJson) : [];
}
