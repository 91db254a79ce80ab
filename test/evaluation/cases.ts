/** The cases of the prompts' examples and evaluations, and the places and requests that they mean. */
import { z } from "zod";
import { Language, Pattern } from "../../rules/okr.ts";
import type { CheckOptions, Plan } from "../../rules/okr.ts";
import type { Place } from "../../rules/verify.ts";
import type { DraftRequest } from "../../rules/write/draft.ts";
import { planOf as onePlanOf } from "../../server/coach/quarter.ts";
import type { Quarter } from "../../server/coach/quarter.ts";

export const Case = z.object({
  language: Language,
  pattern: Pattern,
  team: z.string().default(""),
  objective: z.string().default(""),
  /** The one to rewrite. */
  key_result: z.string().nullable().default(null),
  /** Those that are there. */
  key_results: z.array(z.string()).default([]),
  use_case: z.string().default(""),
  parents: z.array(z.string()).default([]),
  live: z.array(z.string()).default([]),
});
export type Case = z.infer<typeof Case>;

const period = { label: "H1 2027", start: "2027-01-01", end: "2027-06-30" };

export const options: CheckOptions = {
  today: "2027-01-11",
  profile: "standard",
  language: null,
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
};

/** Where the case's key result stands; with none, where one would be added. */
export function placeOf(given: Case): Place {
  return {
    plan: planOf(given),
    objectiveId: "o1",
    keyResultId: given.key_result === null ? null : "k1",
    ...(given.use_case !== "" && { sources: [given.use_case] }),
    options,
  };
}

export function requestOf(given: Case): DraftRequest {
  return { ...quarterOf(given), useCase: given.use_case, options };
}

function planOf(given: Case): Plan {
  const own = given.key_result === null ? [] : [given.key_result];
  return onePlanOf(quarterOf(given), given.objective, [...own, ...given.key_results]);
}

function quarterOf({ language, pattern, team, live, parents }: Case): Quarter {
  const above = parents.map((text, index) => ({ id: `p${index + 1}`, text }));
  return { language, pattern, team, live, period, parents: above };
}
