import type { Shape } from "../../model/value.ts";
import { blocks, list, shape } from "./mapped-type.ts";
import type { Keys } from "./mapped-type.ts";

const statement: Keys = {
  Sid: "sid",
  Effect: "effect",
  Action: list("actions"),
  NotAction: list("not_actions"),
  Resource: list("resources"),
  NotResource: list("not_resources"),
  Principal: blocks("principals", {}),
  NotPrincipal: blocks("not_principals", {}),
  Condition: blocks("condition", {}),
};

/** How a statement of a `data.aws_iam_policy_document` is written. */
export const statementShape: Shape = shape(statement);

/** How the document is written. */
export const documentShape: Shape = shape({
  Version: "version",
  Id: "policy_id",
  Statement: blocks("statement", statement),
});
