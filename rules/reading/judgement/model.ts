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

/** Adds the row to the sums, column by column. */
export function addRow(sums: number[], row: readonly number[]): void {
  // Of all ways to go along a row, engines make the fastest code of this one.
  row.forEach((weight, column) => {
    sums[column] = (sums[column] ?? 0) + weight;
  });
}
