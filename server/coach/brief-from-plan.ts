/**
 * A plan told with no model: its own sentences, the technical ones through what they feed or what
 * they are for. Counts nothing: a number that is not in the plan does not appear.
 */
import { check } from "../../rules/check.ts";
import { saidIn } from "../../rules/gate/part-text.ts";
import type { CheckOptions, KeyResult, Language, Plan, Reading } from "../../rules/okr.ts";
import { partOf } from "./align-part.ts";
import type { Part } from "./align-part.ts";
import { nameOf } from "./align-texts.ts";
import { findJargon } from "./brief-jargon.ts";
import { briefTexts, careOf } from "./brief-texts.ts";
import type { Sentence } from "./brief.ts";

interface Told {
  keyResult: KeyResult;
  reading: Reading | undefined;
  part: Part;
}

export function briefFromPlan(plan: Plan, options: CheckOptions, language: Language): Sentence[] {
  const say = briefTexts[language];
  const { readings } = check(plan, options);
  const told = plan.objectives.map(({ text, keyResults }) => ({
    aim: text,
    results: keyResults.map((keyResult): Told => {
      const reading = readings[keyResult.id];
      return { keyResult, reading, part: partOf(keyResult, reading, plan) };
    }),
  }));
  const all = told.flatMap(({ results }) => results);
  const tell = teller(plan, language);
  const decisions = all.filter(({ part }) => part === "decision");
  return [
    ...plan.parents.map(({ text }, at) =>
      sentence("change", at === 0 ? say.above(plain(text)) : say.alsoAbove(plain(text))),
    ),
    ...told.flatMap(({ aim, results }) => [
      sentence("change", say.aim(plain(aim))),
      ...results
        .filter((each) => !decisions.includes(each))
        .map((each) => sentence("change", tell(each), each.keyResult.id)),
    ]),
    ...certainty(all, plan, language),
    ...decisions.map(({ keyResult: { id, text } }) =>
      sentence("need", say.decision(plain(text)), id),
    ),
  ];
}

function sentence(
  part: Sentence["part"],
  text: string,
  keyResultId: string | null = null,
): Sentence {
  return { type: "sentence", part, keyResultId, text };
}

/** Tells one result after the other; two technical ones of one sort are not told alike. */
function teller(plan: Plan, language: Language): (told: Told) => string {
  const say = briefTexts[language];
  const said = new Set<string>();
  return ({ keyResult, part }) => {
    const text = plain(keyResult.text);
    if (part === "limit" && findJargon(text) === null) return say.limit(text);
    if (part !== "upkeep" && findJargon(text) === null) return `${text}.`;
    const parent = plan.parents.find(({ id }) => keyResult.feeds.includes(id));
    const technical = parent ? say.feeds(nameOf(plain(parent.text))) : careOf(text, language);
    if (said.has(technical)) return say.same;
    said.add(technical);
    return technical;
  };
}

/** What is known of where things stand today, by the names of the results. */
function certainty(all: readonly Told[], plan: Plan, language: Language): Sentence[] {
  const say = briefTexts[language];
  if (plan.pattern === "exploration") return [sentence("certainty", say.exploring)];
  const moving = all.filter(({ part }) => part === "effect" || part === "use");
  const open = moving.filter(({ reading }) => (reading?.baseline?.value ?? null) === null);
  if (open.length === 0) return moving.length > 0 ? [sentence("certainty", say.allKnown)] : [];
  if (open.length === moving.length && open.length > 1) return [sentence("certainty", say.allOpen)];
  const plainly = open.filter(({ keyResult }) => findJargon(keyResult.text) === null);
  if (plainly.length === 0) return [sentence("certainty", say.technicalOpen)];
  return plainly.map(({ keyResult: { id, text } }) =>
    sentence("certainty", say.open(nameOf(plain(text))), id),
  );
}

/** One sentence of the user's without what was said to a machine, and without its full stop. */
function plain(text: string): string {
  const [first = ""] = saidIn(text, "key result")
    .trim()
    .split(/(?<=\p{L}{2}[.!?])\s/u);
  return first.replace(/[\s.!?]+$/u, "");
}
