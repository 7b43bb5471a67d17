import { picked, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** AWS Database Migration Service: replication instances. */
export const dms: Service = {
  name: "dms",
  endpointId: "database_migration_service",
  scope: "region",
  operations: {
    DescribeReplicationInstances: {
      action: "dms:DescribeReplicationInstances",
      lists: ["ReplicationInstances"],
      token: ["Marker", "Marker"],
      keep: ({ ReplicationInstances }) => ({
        ReplicationInstances: picked(ReplicationInstances, [
          "ReplicationInstanceIdentifier",
          "ReplicationInstanceArn",
          "PubliclyAccessible",
        ]),
      }),
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-database-migration-service");
    return senderOf(new sdk.DatabaseMigrationServiceClient(config), {
      DescribeReplicationInstances: sdk.DescribeReplicationInstancesCommand,
    });
  },
  async read(ask) {
    await ask("DescribeReplicationInstances");
  },
};
