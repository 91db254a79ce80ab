/** The language in which the coach writes about a plan. */
import type { CheckOptions, Language, Plan } from "../../rules/okr.ts";
import { detectLanguage } from "../../rules/reading/language.ts";

export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  de: "German",
};

export function languageOf(plan: Plan, options: CheckOptions): Language {
  const set = options.language ?? plan.language;
  if (set !== null) return set;
  const texts = plan.objectives.flatMap((objective) => [
    objective.text,
    ...objective.keyResults.slice(0, 20).map(({ text }) => text),
  ]);
  return detectLanguage(texts.join("\n"));
}
