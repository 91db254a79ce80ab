/** A linear model over features, its weights read from a compact string on first use. */
export interface Model {
  weights: Map<string, readonly number[]>;
}

/** `name,w1,w2,...;name,...` with weights in tenths. */
export function parseModel(text: string): Model {
  const weights = new Map<string, readonly number[]>();
  for (const line of text.split(";")) {
    const [name = "", ...values] = line.split(",");
    weights.set(
      name,
      values.map((value) => Number(value) / 10),
    );
  }
  return { weights };
}

/** Sums per column: the bias and the rows of the features that have one. */
export function sumRows(
  bias: readonly number[],
  rows: readonly (readonly number[])[],
  columns: number,
): number[] {
  const sums = Array.from({ length: columns }, (_, column) => bias[column] ?? 0);
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) {
      sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
    }
  }
  return sums;
}
