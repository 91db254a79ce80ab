/** What the ear is fitted to: key results as people write them, and hidden orders in their places. */
import type { Token } from "../../rules/gate/phrases.ts";
import { phrasesOf, tokensOf } from "../../rules/gate/phrases.ts";
import { traitsOfPhrase, traitsOfText } from "../../rules/gate/traits.ts";
import type { About, Known } from "../../rules/gate/traits.ts";
import { contentStems, subjectStems } from "../../rules/gate/words.ts";
import { stemsAbout } from "../../rules/playbook/vocabulary.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import type { HiddenOrder } from "../provider/orders.ts";
import type { Row } from "./corpus.ts";
import type { Example } from "./logistic.ts";

/** A key result, and a good answer to it. */
export interface Answer {
  source: string;
  objective: string;
  suggestion: string;
}

/** They are few too, and nearer to what is asked of the ear than any key result. */
const ANSWER_COUNTS = 3;
/** Notes are the fewest, and speak least like key results. */
const NOTE_COUNTS = 9;
/** Orders are few beside key results. */
const ORDER_COUNTS = 3;
/** So often is what obeys one order put into other key results. */
const PLACES = 10;
/** Longer ones say several things anyway. */
const LONGEST = 180;

/** Columns of the fit. */
const WORK = 0;
const ORDER = 1;

const NONE: ReadonlySet<string> = new Set();
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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

/** German rows are fewer. */
const weightOf = (text: string) => (detectLanguage(text) === "de" ? 3 : 1);

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

/** A title, a reason or a question beside a suggestion, and what it may speak of. */
export interface Remark {
  text: string;
  around: string;
}

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

const HALF = [true, false] as const;

/** Behind the text, or before one of its phrases; a comma goes before it now and then. */
function putInto(text: string, said: string, pick: ReturnType<typeof picker>) {
  const places = phrasesOf(text).slice(1);
  const bare = text.replace(/\.$/u, "");
  const at = pick([true, false]) ? bare.length : pick(places).start;
  const head = bare.slice(0, at).trimEnd() + pick([",", "", ""]);
  const behind = bare.slice(at);
  return {
    text: `${head} ${said} ${behind}`.trimEnd(),
    start: head.length,
    end: head.length + 1 + said.length,
  };
}

const abouts = new Map<string, About>();

function aboutOf(text: string): About {
  const known = abouts.get(text) ?? { own: contentStems(text), playbook: stemsAbout([text]) };
  abouts.set(text, known);
  return { own: new Set(known.own), playbook: known.playbook };
}

/** Picks the same from the same lists, run after run. */
function picker(seed: number) {
  let state = seed;
  return <T>(list: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const picked = list[Math.floor((state / 2_147_483_648) * list.length)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  };
}
