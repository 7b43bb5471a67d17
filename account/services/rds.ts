import { picked, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** RDS: database instances and clusters. */
export const rds: Service = {
  name: "rds",
  endpointId: "rds",
  scope: "region",
  operations: {
    DescribeDBInstances: {
      action: "rds:DescribeDBInstances",
      lists: ["DBInstances"],
      token: ["Marker", "Marker"],
      keep: ({ DBInstances }) => ({
        DBInstances: picked(DBInstances, [
          "DBInstanceIdentifier",
          "DBInstanceArn",
          "PubliclyAccessible",
          "StorageEncrypted",
          "Engine",
          "DBClusterIdentifier",
        ]),
      }),
    },
    DescribeDBClusters: {
      action: "rds:DescribeDBClusters",
      lists: ["DBClusters"],
      token: ["Marker", "Marker"],
      keep: ({ DBClusters }) => ({
        DBClusters: picked(DBClusters, [
          "DBClusterIdentifier",
          "DBClusterArn",
          "PubliclyAccessible",
          "StorageEncrypted",
          "Engine",
        ]),
      }),
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-rds");
    return senderOf(new sdk.RDSClient(config), {
      DescribeDBInstances: sdk.DescribeDBInstancesCommand,
      DescribeDBClusters: sdk.DescribeDBClustersCommand,
    });
  },
  async read(ask) {
    await Promise.all([ask("DescribeDBInstances"), ask("DescribeDBClusters")]);
  },
};
