import { camel, listed, within } from "./mapped-type.ts";
import type { Keys } from "./mapped-type.ts";

/** What the containers of ECS and Batch have in common. */
const container: Keys = {
  ...camel("Name", "Image", "User", "Privileged", "ReadonlyRootFilesystem"),
  ...listed("Environment", camel("Name", "Value")),
  ...listed("Secrets", camel("Name", "ValueFrom")),
  ...within("LogConfiguration", camel("LogDriver", "Options")),
};

/** Keys of the JSON in `container_definitions` of a task definition. */
export const containerDefinition: Keys = {
  ...container,
  ...camel("Essential"),
  ...within("FirelensConfiguration", camel("Type")),
};

/** Keys of the JSON in `container_properties` of a job definition. */
export const jobContainer: Keys = container;

/** Keys of the JSON in `node_properties`. */
export const jobNodes: Keys = listed("NodeRangeProperties", {
  ...camel("TargetNodes"),
  ...within("Container", jobContainer),
});

/** Keys of the JSON in `ecs_properties`. */
export const jobTasks: Keys = listed("TaskProperties", listed("Containers", jobContainer));
