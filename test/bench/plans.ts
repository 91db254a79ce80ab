// Plans to check, made of the texts.
import { Plan } from "../../rules/okr.ts";
import type { CheckOptions } from "../../rules/okr.ts";
import type { Row } from "./texts.ts";

export const options: CheckOptions = {
  today: "2026-10-05",
  profile: "standard",
  language: "en",
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
};

/** One plan; `perObjective` key results stand under each objective. Texts repeat when they run out. */
export function planOf(rows: readonly Row[], count: number, perObjective: number): Plan {
  const objectives = Array.from({ length: Math.ceil(count / perObjective) }, (_, at) => ({
    id: `o${at + 1}`,
    text: rows[(at * perObjective) % rows.length]?.objective ?? "",
    keyResults: Array.from(
      { length: Math.min(perObjective, count - at * perObjective) },
      (__, k) => ({
        id: `o${at + 1}k${k + 1}`,
        text: rows[(at * perObjective + k) % rows.length]?.text ?? "",
      }),
    ),
  }));
  return Plan.parse({ objectives });
}
