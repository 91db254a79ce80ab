/** A linear model over features. Its weights are letters, and a row is read when it is asked for. */
export interface Model {
  /** The weights of a feature by column; null if it has none. */
  row(name: string): readonly number[] | null;
}

/** Weights as they ship: made small, for a browser loads them before it reads anything. */
export interface WeightTable {
  /**
   * The features, in the order of their rows: words by what goes before each, so that
   * `{"h=,w=": "user team"}` are the features `h=user`, `w=user`, `h=team` and `w=team`.
   */
  names: Readonly<Record<string, string>>;
  /** Column by column a letter for each feature: what stands in one column packs well. */
  columns: readonly string[];
}

/** One letter a weight: `A` is -3.0, `e` is 0, in tenths between. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const ZERO = 30;

/** The letter of a weight, rounded to tenths and held to what letters can say. */
export function toLetter(weight: number): string {
  const place = Math.max(-ZERO, Math.min(ZERO, Math.round(weight * 10)));
  return LETTERS.charAt(place + ZERO);
}

/** The model of a table. */
export function createModel({ names, columns }: WeightTable): Model {
  const places = new Map<string, number>();
  for (const [starts, words] of Object.entries(names)) {
    const before = starts.split(",");
    for (const word of words.split(" ")) {
      for (const start of before) places.set(start + word, places.size);
    }
  }
  const rows: (readonly number[])[] = [];
  return {
    row(name) {
      const place = places.get(name);
      if (place === undefined) return null;
      return (rows[place] ??= columns.map(
        (letters) => (LETTERS.indexOf(letters.charAt(place)) - ZERO) / 10,
      ));
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
