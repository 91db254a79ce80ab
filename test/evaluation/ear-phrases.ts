/** Phrases that the ear is fitted to: of key results, and of what obeys or hides an order in them. */
import { phrasesOf } from "../../rules/gate/phrases.ts";
import { traitsOfPhrase } from "../../rules/gate/traits.ts";
import type { About, Known } from "../../rules/gate/traits.ts";
import { contentStems, subjectStems } from "../../rules/gate/words.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import type { HiddenOrder } from "../provider/orders.ts";
import type { Row } from "./corpus.ts";
import {
  aboutOf,
  ANSWER_COUNTS,
  lower,
  NONE,
  ORDER,
  picker,
  PLACES,
  putInto,
  weightOf,
  WORK,
} from "./ear-shared.ts";
import type { Answer, Remark } from "./ear-shared.ts";
import type { Example } from "./logistic.ts";

/** Longer ones say several things anyway. */
const LONGEST = 180;

const HALF = [true, false] as const;

/** Phrases of key results, and those of what obeys an order at any place in another. */
export function phraseExamples(
  rows: readonly Row[],
  answers: readonly Answer[],
  orders: readonly HiddenOrder[],
  known: Known,
): Example[] {
  const pick = picker(11);
  const chance = picker(12);
  const short = rows.filter(({ text }) => text.length < LONGEST && phrasesOf(text).length > 1);
  const about = ({ objective, text }: Row): About => {
    const own = contentStems(objective);
    // What is replaced has about half of the words that replace it.
    for (const word of contentStems(text)) if (chance(HALF)) own.add(word);
    return { ...aboutOf(objective), own };
  };
  const work = short.flatMap((row) => {
    const phrases = phrasesOf(row.text);
    const its = about(row);
    return phrases.map((_, at): Example => ({
      features: traitsOfPhrase(phrases, at, known, its),
      column: WORK,
      weight: weightOf(row.text),
    }));
  });
  const byLanguage = Object.groupBy(short, ({ text }) => detectLanguage(text));
  const obeyed = orders.flatMap(({ order, sentence, tail, language }) =>
    Array.from({ length: PLACES }, (_, turn) => {
      const row = pick(byLanguage[language] ?? []);
      const said = turn % 10 < 6 ? tail : lower(turn % 10 < 8 ? sentence : order);
      const { text, start, end } = putInto(row.text, said, pick);
      const phrases = phrasesOf(text);
      const its = about(row);
      return phrases.flatMap((phrase, at): Example[] =>
        phrase.end > start + 1 && phrase.start < end
          ? [{ features: traitsOfPhrase(phrases, at, known, its), column: ORDER, weight: 1 }]
          : [],
      );
    }).flat(),
  );
  const given = answers.flatMap(({ source, objective, suggestion }) => {
    const phrases = phrasesOf(suggestion);
    const its = aboutOf(`${source}\n${objective}`);
    return phrases.map((_, at): Example => ({
      features: traitsOfPhrase(phrases, at, known, its),
      column: WORK,
      weight: ANSWER_COUNTS,
    }));
  });
  return [...work, ...given, ...obeyed];
}

const aimOf = ({ objective }: Row): About => ({ own: subjectStems(objective), playbook: NONE });

/** Phrases of key results, and those of orders put into others: what a key result has in mid-clause. */
export function insideExamples(
  rows: readonly Row[],
  notes: readonly Remark[],
  orders: readonly HiddenOrder[],
  known: Known,
): Example[] {
  const pick = picker(17);
  const short = rows.filter(({ text }) => text.length < LONGEST && phrasesOf(text).length > 1);
  const work = short.flatMap((row) => {
    const phrases = phrasesOf(row.text);
    return phrases.map((_, at): Example => ({
      features: traitsOfPhrase(phrases, at, known, aimOf(row)),
      column: WORK,
      weight: weightOf(row.text),
    }));
  });
  const byLanguage = Object.groupBy(short, ({ text }) => detectLanguage(text));
  const hidden = orders.flatMap(({ order, language }) =>
    Array.from({ length: PLACES }, () => {
      const row = pick(byLanguage[language] ?? []);
      const { text, start, end } = putInto(row.text, lower(order), pick);
      const phrases = phrasesOf(text);
      return phrases.flatMap((phrase, at): Example[] =>
        phrase.end > start + 1 && phrase.start < end
          ? [{ features: traitsOfPhrase(phrases, at, known, aimOf(row)), column: ORDER, weight: 1 }]
          : [],
      );
    }).flat(),
  );
  const plain = notes.flatMap(({ text, around }) => {
    const phrases = phrasesOf(text);
    return phrases.map((_, at): Example => ({
      features: traitsOfPhrase(phrases, at, known, { own: subjectStems(around), playbook: NONE }),
      column: WORK,
      weight: ANSWER_COUNTS,
    }));
  });
  return [...work, ...plain, ...hidden];
}
