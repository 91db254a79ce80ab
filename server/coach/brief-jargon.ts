/** What a reader who is not technical would have to look up. */
import type { Plan } from "../../rules/okr.ts";
import type { Reason } from "./question.ts";
import { regex } from "../../rules/regex.ts";

const terms = regex("iu")`
    \b(?:F1|AUC|ROC|MAPE|WER|BLEU|RMSE|SHAP|PSI|recall|precision|p\d\d|latenc(?:y|ies)|
      hyperparameters?|embeddings?|fine-?tun\w+|APIs?|inference|feature (?:store|lookup)s?|drift\w*|
      deploy\w*|rollbacks?|pipelines?|endpoints?|gateways?|classifiers?|false (?:positive|negative)s?|
      MLOps|tokens?|GPUs?|commits?|merge|backlog|throughput|latenz\w*|schwellenwert\w*|trefferquote|
      deployt\w*|bereitstellungs\w+)\b
  `;
/** Two capitals and more, as in KPI. */
const shortForm = /\b\p{Lu}{2,}\w*\b/gu;
const everydayForms = new Set([
  "AI",
  "KI",
  "IT",
  "EUR",
  "USD",
  "CHF",
  "GBP",
  "EU",
  "US",
  "UK",
  "OK",
]);

/** The first term that has to be looked up; null if there is none. */
export function findJargon(text: string): string | null {
  return terms.exec(text)?.[0] ?? null;
}

/** Terms and short forms, but for those that leadership uses itself in its own key results. */
export function jargonIn(sentence: string, { parents }: Plan): Reason[] {
  const theirs = parents.map(({ text }) => text).join("\n");
  const isTheirs = (term: string) => theirs.toLowerCase().includes(term.toLowerCase());
  const found = [terms.exec(sentence)?.[0] ?? [], sentence.match(shortForm) ?? []]
    .flat()
    .find((term) => !everydayForms.has(term) && !isTheirs(term));
  if (found === undefined) return [];
  return [
    { code: "jargon", message: `A reader would look up "${found}"; say what people notice.` },
  ];
}
