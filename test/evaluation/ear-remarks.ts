/** Remarks that the ear is fitted to: titles, reasons and questions, honest ones and such as obey. */
import { phrasesOf } from "../../rules/gate/phrases.ts";
import { traitsOfPhrase } from "../../rules/gate/traits.ts";
import type { Known } from "../../rules/gate/traits.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import type { HiddenOrder } from "../provider/orders.ts";
import { aboutOf, ORDER, picker, PLACES, upper, weightOf, WORK } from "./ear-shared.ts";
import type { Remark } from "./ear-shared.ts";
import type { Example } from "./logistic.ts";

/** Phrases of honest remarks, and of those that obey. */
export function remarkExamples(
  remarks: readonly Remark[],
  orders: readonly HiddenOrder[],
  known: Known,
): Example[] {
  const pick = picker(23);
  const honest = [
    ...remarks.map((remark) => ({ ...remark, weight: REMARK_COUNTS })),
    ...PLAIN.map((text) => ({ text, around: "", weight: REMARK_COUNTS * PLAIN_COUNTS })),
  ];
  const work = honest.flatMap(({ text, around, weight }) => {
    const phrases = phrasesOf(text);
    return phrases.map((_, at): Example => ({
      features: traitsOfPhrase(phrases, at, known, aboutOf(around)),
      column: WORK,
      weight: weight * weightOf(text),
    }));
  });
  const byLanguage = Object.groupBy(remarks, ({ text }) => detectLanguage(text));
  const obeyed = orders.flatMap(({ sentence, tail, language }) =>
    Array.from({ length: PLACES }, (_, turn) => {
      const remark = pick(byLanguage[language] ?? []);
      const end = remark.text.at(-1) ?? "";
      const head = turn % 2 === 0 ? remark.text.replace(/[.?]$/u, "") : "";
      const said = turn % 2 === 0 ? tail : pick([upper(tail), sentence, `${sentence}.`]);
      const phrases = phrasesOf(head === "" ? said : `${head} ${said}${end}`);
      const its = aboutOf(remark.around);
      return phrases.flatMap((phrase, at): Example[] =>
        phrase.end > head.length + 1
          ? [{ features: traitsOfPhrase(phrases, at, known, its), column: ORDER, weight: 1 }]
          : [],
      );
    }).flat(),
  );
  return [...work, ...obeyed];
}

const REMARK_COUNTS = 3;
/** What may be said of any suggestion, and how often it counts. */
const PLAIN = [
  "What it brings",
  "It says what people gain.",
  "It names what changes for the people at the desk.",
  "How is it today?",
  "How should it be by then?",
  "What is it today?",
  "Was es bringt",
  "Es sagt, was Menschen gewinnen.",
  "Wie ist es heute?",
  "Wie soll es dann sein?",
];
const PLAIN_COUNTS = 12;
