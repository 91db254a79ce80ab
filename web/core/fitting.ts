/** Where in a plan a key result for the business would best stand. */
import type { Objective, Plan } from "../../rules/okr.ts";
import type { Lines } from "./lines.ts";

/**
 * Gives the objective that speaks most of what a text speaks of; the first one where none does. Of key
 * results only what they measure counts: that it falls by March is said of anything.
 */
export function fittingObjective(
  { objectives }: Plan,
  lines: Lines,
  text: string,
): Objective | null {
  const said = objectives.map((objective) => {
    const measured = objective.keyResults.map(
      (one) => lines.keyResults.get(one.id)?.reading.metric?.text ?? "",
    );
    return stemsOf([objective.text, ...measured].join(" "));
  });
  const wanted = [...stemsOf(text)];
  const shared = said.map((stems) => wanted.filter((stem) => stems.has(stem)).length);
  return objectives[shared.indexOf(Math.max(...shared))] ?? null;
}

/** Words without their endings, roughly and in any language: their first letters. */
const STEM = 5;

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)));
}
