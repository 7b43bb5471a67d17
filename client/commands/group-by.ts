import type { GroupBy } from "../account/model.ts";
import type { Parts } from "../parts.ts";

/** Groups the account's findings. */
export function groupBy({ view, choices }: Parts, way: GroupBy): void {
  const arrangement = { ...view.arrangement, groupBy: way };
  choices.setArrangement(arrangement);
  view.arrange(arrangement);
}
