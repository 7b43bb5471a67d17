import { listed, liveResource, seen, textAt, together, valueAt } from "./calls.ts";
import type { Json, Seen, ServiceCalls } from "./calls.ts";

/** RDS instances and clusters. */
export function seeRds(calls: ServiceCalls): Seen {
  const make = (type: string, id: string) => (item: Json) => {
    const arn = textAt(item, `${id.replace("Identifier", "")}Arn`);
    const property = (key: string) => valueAt(item[key], arn, calls.region);
    return [
      liveResource(type, textAt(item, id), arn, calls.region, {
        PubliclyAccessible: property("PubliclyAccessible"),
        StorageEncrypted: property("StorageEncrypted"),
        Engine: property("Engine"),
        DBClusterIdentifier: type.endsWith("Instance") ? property("DBClusterIdentifier") : undefined,
      }),
    ];
  };
  return together([
    seen(
      listed(calls.find("DescribeDBInstances"), "DBInstances", "rds:DescribeDBInstances"),
      ["AWS::RDS::DBInstance"],
      calls.region,
      make("AWS::RDS::DBInstance", "DBInstanceIdentifier"),
    ),
    seen(
      listed(calls.find("DescribeDBClusters"), "DBClusters", "rds:DescribeDBClusters"),
      ["AWS::RDS::DBCluster"],
      calls.region,
      make("AWS::RDS::DBCluster", "DBClusterIdentifier"),
    ),
  ]);
}

/** DMS replication instances. */
export function seeDms(calls: ServiceCalls): Seen {
  const type = "AWS::DMS::ReplicationInstance";
  return seen(
    listed(calls.find("DescribeReplicationInstances"), "ReplicationInstances"),
    [type],
    calls.region,
    (item) => {
      const arn = textAt(item, "ReplicationInstanceArn");
      return [
        liveResource(type, textAt(item, "ReplicationInstanceIdentifier"), arn, calls.region, {
          PubliclyAccessible: valueAt(item["PubliclyAccessible"], arn, calls.region),
        }),
      ];
    },
  );
}
