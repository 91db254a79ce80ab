/**
 * A plan told with no model: its own sentences, the technical ones through what they feed. Counts
 * nothing: a number that is not in the plan does not appear.
 */
import { check } from "../../rules/check.ts";
import type { CheckOptions, KeyResult, Language, Plan, Reading } from "../../rules/okr.ts";
import type { Sentence } from "./brief.ts";

const texts = {
  en: {
    aim: (objective: string) => `The aim: ${objective}.`,
    feeds: (parent: string) => `A technical result serves this one: ${parent}.`,
    technical: "One more result is about the system itself.",
    someOpen: "For some of the results today's level is not known yet.",
    allOpen: "For none of the results is today's level known yet.",
  },
  de: {
    aim: (objective: string) => `Das Ziel: ${objective}.`,
    feeds: (parent: string) => `Ein technisches Ergebnis dient diesem: ${parent}.`,
    technical: "Ein weiteres Ergebnis betrifft das System selbst.",
    someOpen: "Für einen Teil der Ergebnisse ist der heutige Stand noch nicht bekannt.",
    allOpen: "Für kein Ergebnis ist der heutige Stand bekannt.",
  },
} as const;

export function briefFromPlan(plan: Plan, options: CheckOptions, language: Language): Sentence[] {
  const say = texts[language];
  const { readings } = check(plan, options);
  const told = plan.objectives.flatMap(({ text, keyResults }) => [
    change(say.aim(bare(text))),
    ...keyResults.map((each) => change(tell(each, readings[each.id], plan, say), each.id)),
  ]);
  const outcomes = Object.values(readings).filter(({ kind }) => kind === "outcome");
  const open = outcomes.filter(({ baseline }) => baseline === null || baseline.value === null);
  if (open.length === 0) return told;
  const certainty = open.length < outcomes.length ? say.someOpen : say.allOpen;
  return [...told, { type: "sentence", part: "certainty", keyResultId: null, text: certainty }];
}

function change(text: string, keyResultId: string | null = null): Sentence {
  return { type: "sentence", part: "change", keyResultId, text };
}

function tell(
  { text, feeds }: KeyResult,
  reading: Reading | undefined,
  plan: Plan,
  say: (typeof texts)[Language],
): string {
  if (!reading?.technicalOnly) return `${bare(text)}.`;
  const parent = plan.parents.find(({ id }) => feeds.includes(id));
  return parent ? say.feeds(bare(parent.text)) : say.technical;
}

function bare(text: string): string {
  return text.trim().replace(/[.!?]+$/u, "");
}
