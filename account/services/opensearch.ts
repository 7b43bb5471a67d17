import { listIn, namesIn, picked, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** OpenSearch Service, Elasticsearch domains included. */
export const opensearch: Service = {
  name: "es",
  endpointId: "opensearch",
  scope: "region",
  operations: {
    ListDomainNames: { action: "es:ListDomainNames" },
    DescribeDomains: {
      action: "es:DescribeDomains",
      keep: ({ DomainStatusList }) => ({
        DomainStatusList: picked(DomainStatusList, ["DomainName", "ARN", "Deleted", "EncryptionAtRestOptions"]),
      }),
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-opensearch");
    return senderOf(new sdk.OpenSearchClient(config), {
      ListDomainNames: sdk.ListDomainNamesCommand,
      DescribeDomains: sdk.DescribeDomainsCommand,
    });
  },
  async read(ask) {
    const names = namesIn(listIn(await ask("ListDomainNames"), "DomainNames"), "DomainName");
    const five = Array.from({ length: Math.ceil(names.length / 5) }, (_, index) =>
      names.slice(index * 5, index * 5 + 5),
    );
    await Promise.all(
      five.map((some) => ask("DescribeDomains", { DomainNames: some }, { DomainNames: some.join(",") })),
    );
  },
};
