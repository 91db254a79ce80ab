/** Changes to a plan beside its lines, which only what loads later makes. */
import type { Plan } from "../../rules/okr.ts";
import { changeDecisions } from "./edits.ts";
import type { Edit } from "./edits.ts";

/** Sets fields of the plan itself: title, team, pattern, period, language, live, parents. */
export function setPlan(fields: Partial<Omit<Plan, "objectives">>): Edit {
  return (plan) => ({ ...plan, ...fields });
}

/** Takes a line that a paste could not place off the list. */
export function dismissUnread(line: number): Edit {
  return (plan) => ({ ...plan, unread: plan.unread.filter((one) => one.line !== line) });
}

/** Remembers a suggestion as turned down, so that it is not offered again. */
export function rejectSuggestion(id: string): Edit {
  return changeDecisions(({ ignored, rejected }) => ({ ignored, rejected: [...rejected, id] }));
}

/** Forgets that these were turned down. */
export function restoreSuggestions(ids: readonly string[]): Edit {
  return changeDecisions(({ ignored, rejected }) => ({
    ignored,
    rejected: rejected.filter((id) => !ids.includes(id)),
  }));
}
