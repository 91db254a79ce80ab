/** The rules as a writer is told them: drawn from the rules themselves, so that both say the same. */
import { documentedRules } from "../../rules/catalog/documented.ts";
import type { Scope } from "../../rules/okr.ts";

/** What the team answers, ties, sets or configures around a text, and no writer can put right in it. */
const forTheTeam = new Set([
  "kr/open-slot",
  "kr/committed-as-stretch",
  "kr/feeds-nothing",
  "kr/noise",
  "kr/house-phrase",
  "kr/house-unit",
  "plan/no-period",
  "plan/objective-count",
  "plan/language",
  "plan/cadence",
  "plan/house-metric",
]);

/** One line for each rule of these scopes that a text can answer by itself. */
export function guidanceFor(...scopes: Scope[]): string {
  return documentedRules
    .filter(({ rule }) => scopes.includes(rule.meta.scope) && !forTheTeam.has(rule.meta.id))
    .map(({ docs }) => `- ${docs.title}. ${docs.how}`)
    .join("\n");
}
