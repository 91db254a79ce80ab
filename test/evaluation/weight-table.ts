/** Lays fitted weights out as the product ships them: see `WeightTable`. */
import type { WeightTable } from "../../rules/reading/judgement/model.ts";
import { toLetter } from "../../rules/reading/judgement/model.ts";

/** What goes before a word; of any other feature the whole name counts as the word. */
const WORD_FEATURE = /^(=|[hpw]=)(.+)$/;

interface Word {
  text: string;
  /** The letters of its rows, by what goes before it. */
  rows: Map<string, string>;
}

const startsOf = ({ rows }: Word): string => [...rows.keys()].join(",");
const lettersOf = ({ rows }: Word): string => [...rows.values()].join("");

/** The table of `weights` by feature; a feature whose weights all round to nothing is left out. */
export function toTable(weights: ReadonlyMap<string, readonly number[]>): WeightTable {
  // Words with like weights side by side pack well.
  const words = wordsOf(weights).toSorted(
    (a, b) => compare(lettersOf(a), lettersOf(b)) || compare(a.text, b.text),
  );
  const bySort = Object.entries(Object.groupBy(words, startsOf)).toSorted(([a], [b]) =>
    compare(a, b),
  );
  const groups = bySort.map(([starts, group = []]) => ({ starts, group }));
  const rows = groups.flatMap(({ group }) => group.flatMap((word) => [...word.rows.values()]));
  return {
    names: Object.fromEntries(
      groups.map(({ starts, group }) => [starts, group.map(({ text }) => text).join(" ")]),
    ),
    columns: Array.from(rows[0] ?? "", (_, column) =>
      rows.map((letters) => letters.charAt(column)).join(""),
    ),
  };
}

/** A module of the table, written as the formatter would have it. */
export function toModule(name: string, { names, columns }: WeightTable): string {
  const text = JSON.stringify;
  return `/** What each feature says for each kind and judgement; made by test/evaluation/train.ts. */
import type { WeightTable } from "../model.ts";

export const ${name}: WeightTable = {
  names: {
${Object.entries(names)
  .map(([starts, words]) => `    ${text(starts)}:\n      ${text(words)},\n`)
  .join("")}  },
  columns: [
${columns.map((letters) => `    ${text(letters)},\n`).join("")}  ],
};
`;
}

function wordsOf(weights: ReadonlyMap<string, readonly number[]>): Word[] {
  const words = new Map<string, Word>();
  for (const [name, values] of [...weights].toSorted(([a], [b]) => compare(a, b))) {
    const letters = values.map(toLetter).join("");
    if (letters === toLetter(0).repeat(values.length)) continue;
    const [, start = "", text = name] = WORD_FEATURE.exec(name) ?? [];
    const word = words.get(text) ?? { text, rows: new Map() };
    word.rows.set(start, letters);
    words.set(text, word);
  }
  return [...words.values()];
}

/** The same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
