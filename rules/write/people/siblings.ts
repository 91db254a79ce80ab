/** What the other lines of a set tell: who works here, and whether the objective's wish is said. */
import { saidIn } from "../../gate/part-text.ts";
import type { KeyResult, Language, Objective, Reading, Report } from "../../okr.ts";
import { isOutside } from "./outside.ts";

/** The first inside the house whom one of the lines names; null where none does. */
export function colleaguesOf(
  others: readonly KeyResult[],
  peopleIn: (text: string) => string | null,
  language: Language,
): string | null {
  const named = others.map(({ text }) => peopleIn(saidIn(text, "key result")));
  return named.find((each) => each !== null && !isOutside(each, language)) ?? null;
}

/** Whether another line measures the wish, or a weak one further up is offered it. */
export function isWishSaid(objective: Objective, own: KeyResult, report: Report): boolean {
  const { keyResults } = objective;
  const above = keyResults.slice(0, keyResults.indexOf(own));
  return (
    keyResults.some(({ id }) => id !== own.id && saysEffect(report.readings[id])) ||
    above.some(({ id }) => isWeak(id, report))
  );
}

/** The other lines that say from where to where something changes. */
export function measuredIn(others: readonly KeyResult[], { readings }: Report): string[] {
  return others.filter(({ id }) => saysEffect(readings[id])).map(({ text }) => text);
}

function saysEffect(reading: Reading | undefined): boolean {
  if (reading?.kind !== "outcome" || reading.technicalOnly) return false;
  return reading.baseline !== null && reading.target !== null;
}

function isWeak(id: string, { findings }: Report): boolean {
  return findings.some(({ keyResultId, severity }) => keyResultId === id && severity !== "nudge");
}
