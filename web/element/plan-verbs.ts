/** What the plan can ask of an element, in the language that it speaks now. */
import type { PlanVerbs } from "../parts/plan/verbs.ts";
import type { OkrCoach } from "./okr-coach.ts";
import { copyPlan } from "./plan-actions.ts";

export function planVerbs(coach: OkrCoach): PlanVerbs {
  const { session, texts, views } = coach;
  return {
    store: session.store,
    texts,
    ruleAddress: (path) =>
      coach.apiBase === null ? null : coach.apiBase.replace(/\/+$/u, "") + path,
    rewrite: (keyResultId) => views.open({ name: "review", keyResultId }),
    views: coach.bare ? [] : ["map", "quarter", "brief"],
    missing: (objectiveId) => views.open({ name: "missing", objectiveId }),
    open: (name) => views.open({ name }),
    isKept: () => session.draft !== "",
    remove: () => void session.remove().catch(coach.tellError),
    tellError: (error) => coach.tellError(error),
    copy: () => copyPlan(coach),
  };
}
