// The vocabulary of rules/ under the names that the API's description gives it.
import { z } from "@hono/zod-openapi";
import * as okr from "../../rules/okr.ts";

// `meta`, not `openapi`: that method is missing on schemas that were made before it was added to zod.
export const Plan = okr.Plan.meta({ id: "Plan" });
export const Report = okr.Report.meta({ id: "Report" });
export const Suggestion = okr.Suggestion.meta({ id: "Suggestion" });
export const PlanDraft = okr.PlanDraft.meta({ id: "PlanDraft" });
export const Id = z.string().min(1).max(64);
