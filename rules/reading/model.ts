/** A linear model over features. Its weights are one string, and a row is read when it is asked for. */
export interface Model {
  /** The weights of a feature by column; null if it has none. A missing column is 0. */
  row(name: string): readonly number[] | null;
}

/** One letter a weight: `A` is -3.0, `e` is 0, in tenths between. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const ZERO = 30;

/** `weights` as the letters of a row, zeros at the end left out. */
export function toLetters(weights: readonly number[]): string {
  const places = weights.map((weight) => Math.max(-ZERO, Math.min(ZERO, Math.round(weight * 10))));
  const letters = places.map((place) => LETTERS.charAt(place + ZERO)).join("");
  return letters.replace(new RegExp(`${LETTERS.charAt(ZERO)}+$`), "");
}

const toWeights = (letters: string): number[] =>
  Array.from(letters, (letter) => (LETTERS.indexOf(letter) - ZERO) / 10);

/** The model of a string ` name,letters name,letters `. */
export function createModel(text: string): Model {
  const rows = new Map<string, string | readonly number[]>();
  for (const row of text.trim().split(" ")) {
    // A name may hold a comma, letters never do.
    const comma = row.lastIndexOf(",");
    rows.set(row.slice(0, comma), row.slice(comma + 1));
  }
  return {
    row(name) {
      const row = rows.get(name) ?? null;
      if (typeof row !== "string") return row;
      const weights = toWeights(row);
      rows.set(name, weights);
      return weights;
    },
  };
}

/** Sums per column: the bias and the rows of the features that have one. */
export function sumRows(
  bias: readonly number[],
  rows: readonly (readonly number[] | null)[],
  columns: number,
): number[] {
  const sums: number[] = [];
  for (let column = 0; column < columns; column += 1) sums.push(bias[column] ?? 0);
  for (const row of rows) {
    if (!row) continue;
    for (let column = 0; column < row.length; column += 1) {
      sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
    }
  }
  return sums;
}
