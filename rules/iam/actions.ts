import table from "../data/iam-actions.json" with { type: "json" };
import { createActionCatalogue } from "./catalogue.ts";
import type { ActionCatalogue } from "./catalogue.ts";

/** The shipped catalogue of IAM's actions. Made by `scripts/generate-iam-actions.ts`. */
export const actions: ActionCatalogue = createActionCatalogue(table);
