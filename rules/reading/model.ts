/** A linear model over features. Its weights are one string, and a row is read when it is asked for. */
export interface Model {
  /** The weights of a feature by column; null if it has none. A missing column is 0. */
  row(name: string): readonly number[] | null;
}

/** One letter a weight: `A` is -3.0, `e` is 0, in tenths between. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const ZERO = 30;
const CACHED_AT_MOST = 8_000;

/** `weights` as the letters of a row, zeros at the end left out. */
export function toLetters(weights: readonly number[]): string {
  const places = weights.map((weight) => Math.max(-ZERO, Math.min(ZERO, Math.round(weight * 10))));
  const letters = places.map((place) => LETTERS.charAt(place + ZERO)).join("");
  return letters.replace(new RegExp(`${LETTERS.charAt(ZERO)}+$`), "");
}

/** The model of a string ` name,letters name,letters `. */
export function createModel(text: string): Model {
  let known = new Map<string, readonly number[] | null>();
  function find(name: string): readonly number[] | null {
    const at = text.indexOf(` ${name},`);
    if (at < 0) return null;
    const from = at + name.length + 2;
    const letters = text.slice(from, text.indexOf(" ", from));
    return Array.from(letters, (letter) => (LETTERS.indexOf(letter) - ZERO) / 10);
  }
  return {
    row(name) {
      const found = known.get(name);
      if (found !== undefined) return found;
      if (known.size >= CACHED_AT_MOST) known = new Map();
      const made = find(name);
      known.set(name, made);
      return made;
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
