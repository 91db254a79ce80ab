/** Whole statements that the ear is fitted to: key results and notes, and hidden orders. */
import { tokensOf } from "../../rules/gate/phrases.ts";
import type { Token } from "../../rules/gate/phrases.ts";
import { traitsOfText } from "../../rules/gate/traits.ts";
import type { Known } from "../../rules/gate/traits.ts";
import { subjectStems } from "../../rules/gate/words.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import type { HiddenOrder } from "../provider/orders.ts";
import type { Row } from "./corpus.ts";
import { ANSWER_COUNTS, lower, ORDER, picker, upper, weightOf, WORK } from "./ear-shared.ts";
import type { Answer, Remark } from "./ear-shared.ts";
import type { Example } from "./logistic.ts";

/** Notes are the fewest, and speak least like key results. */
const NOTE_COUNTS = 9;
/** Orders are few beside key results. */
const ORDER_COUNTS = 3;

/** Words of key results in three lists, the seldom ones first. */
export function knownWords(rows: readonly Row[]): [string, string, string] {
  const counts = new Map<string, number>();
  for (const text of new Set(rows.flatMap((row) => [row.text, row.objective]))) {
    const keys = new Set(
      tokensOf(text)
        .filter(isMeant)
        .map(({ key }) => key),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const between = (from: number, to: number) =>
    [...counts]
      .filter(([, count]) => count >= from && count < to)
      .map(([key]) => key)
      .toSorted()
      .join(" ");
  return [between(3, 10), between(10, 50), between(50, Infinity)];
}

const isMeant = ({ type, isLittle }: Token) => type === "word" && !isLittle;

/** Whole statements: each key result beside its objective, each order beside some other's. */
export function statements(
  rows: readonly Row[],
  answers: readonly Answer[],
  notes: readonly Remark[],
  orders: readonly HiddenOrder[],
  known: Known,
): Example[] {
  const pick = picker(5);
  const example = (text: string, objective: string, column: number, weight: number): Example => ({
    features: traitsOfText(tokensOf(text), known, subjectStems(objective)),
    column,
    weight,
  });
  const work = rows.flatMap(({ text, objective }, at) => {
    const weight = weightOf(text);
    return [
      example(text, objective, WORK, weight),
      ...(at % 4 === 0 ? [example(lower(text), objective, WORK, weight)] : []),
      ...(at % 4 === 1 && objective ? [example(objective, text, WORK, weight)] : []),
    ];
  });
  const byLanguage = Object.groupBy(rows, ({ text }) => detectLanguage(text));
  const said = orders.flatMap(({ order, language }) => {
    const objectives = byLanguage[language] ?? [];
    return [lower(order), upper(order), upper(order)].map((text) =>
      example(text, pick(objectives).objective, ORDER, ORDER_COUNTS),
    );
  });
  const asked = answers.flatMap(({ source, objective }) => [
    example(source, objective, WORK, ANSWER_COUNTS),
    example(objective, source, WORK, ANSWER_COUNTS),
  ]);
  const noted = notes.map(({ text, around }) => example(text, around, WORK, NOTE_COUNTS));
  return [...work, ...asked, ...noted, ...said];
}
