/** Everything a writer needs to know of the key result that it rewrites. */
import { check } from "../check.ts";
import type { Finding, KeyResult, Language, Objective, Plan, Reading } from "../okr.ts";
import { partInstructions } from "../gate/instructions.ts";
import { readObjective } from "../reading/objective.ts";
import type { Place } from "../verify.ts";
import { deadlineFor } from "./dates.ts";
import type { OwnWords } from "./own-words.ts";
import { ownWords } from "./own-words.ts";
import { peopleIn } from "./people.ts";

export interface Standing {
  plan: Plan;
  objective: Objective;
  keyResult: KeyResult;
  /** The key result without what was addressed to a machine. */
  text: string;
  reading: Reading;
  findings: Finding[];
  words: OwnWords;
  /** Those the key result or the objective names. */
  people: string | null;
  by: string | null;
  /** A question is still open: nothing can be promised yet but its answer. */
  research: boolean;
  language: Language;
}

/** The objective's subject, unless it is the people themselves. */
function borrowed(own: OwnWords, above: OwnWords, language: Language): OwnWords {
  const people = peopleIn(above.subject ?? "", language) !== null;
  const vague = (above.subject ?? "").replace(/^the /u, "").split(" ").length < 2;
  return people || vague ? own : { ...own, subject: above.subject, plural: above.plural };
}

function isResearch(objective: string, language: Language): boolean {
  return readObjective(objective, { language, terms: [] }).research;
}

/** Null where the plan has no such key result. */
export function standingOf(place: Place): Standing | null {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  const keyResult = objective?.keyResults.find((each) => each.id === place.keyResultId);
  if (!objective || !keyResult) return null;
  const report = check({ ...place.plan, objectives: [objective] }, place.options);
  const reading = report.readings[keyResult.id];
  if (!reading) return null;
  const { language } = reading;
  const text = partInstructions(keyResult.text).said;
  const objectiveText = partInstructions(objective.text).said;
  const own = ownWords(text, language);
  const named = own.subject !== null || own.capability !== null;
  // "Four hours of writing" names nothing; then the objective says what it is about.
  const words = named ? own : borrowed(own, ownWords(objectiveText, language), language);
  return {
    plan: place.plan,
    objective: { ...objective, text: objectiveText },
    keyResult,
    text,
    reading,
    findings: report.findings.filter((each) => each.keyResultId === keyResult.id),
    words,
    people: peopleIn(text, language) ?? peopleIn(objectiveText, language),
    research: place.plan.pattern === "exploration" || isResearch(objectiveText, language),
    by: deadlineFor(reading, place.plan.period, language),
    language,
  };
}
