/** Who is taught, and in what: "Train the call centre on churn scores". */
import type { Language } from "../../okr.ts";
import { W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { TAKES_PART } from "../lines/sort-words.ts";
import { regex } from "../../regex.ts";

/** What is trained and goes to no course. */
export const TRAINED = regex("iu")`
    \b(?:models?|classifiers?|networks?|detectors?|recommenders?|transformers?|llms?|embeddings?|
      algorithms?|predictors?|forecasts?)$
  `;

/** It is about the training on what stands behind. */
export const TAUGHT = regex("iu")`
    ^(?:train|coach|educate|teach|upskill|certify|(?:provide|deliver|run|hold|give|offer|
      organi[sz]e)\s(?:\p{L}+\s)?trainings?\s(?:to|for|with))\s(?!an?\s)(?<who>.{3,50}?)\s(?:on|in|
      about)\s(?:using\s|the use of\s)?(?<what>\D.+)$
  `;

interface Course {
  what: string;
  /** It names what is taught, and not the course itself. */
  isTold: boolean;
}

/** "All leads complete the data course"; null where nobody takes part in anything. */
export function courseIn(sentence: string, language: Language): Course | null {
  const { who = "", what = "" } = TAKES_PART.exec(sentence)?.groups ?? {};
  const isOther = /\s(?:and|got|gets?|received?)(?:\s|$)/iu.test(who);
  if (what === "" || isOther || !namesPeople(who, language)) return null;
  return { what, isTold: /\s(?:trained|certified|schooled)\s(?:in|on|for)\s/iu.test(sentence) };
}

function namesPeople(text: string, language: Language): boolean {
  return tokenise(text, language).some(
    ({ word, text: each }) => word.bits & (W.people | W.staff) && !/^models?$/u.test(each),
  );
}

/** "Train all agents" is about the training, and not about the agents. */
const TEACHES = /^(?:train|coach|educate|teach|upskill|onboard)$/u;

/** Models are trained as well, and nobody trains them in anything. */
export function teaches(tokens: readonly Token[], subject: string, language: Language): boolean {
  if (!TEACHES.test(tokens[0]?.text ?? "")) return false;
  if (TRAINED.test(subject.split(/ (?:of|for|on|with|in|to) /u)[0] ?? "")) return false;
  return tokenise(subject, language).some(
    ({ word, text }) => word.bits & (W.people | W.staff) && !/^(?:models?|agent)$/u.test(text),
  );
}
