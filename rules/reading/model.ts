/** A linear model over features, its weights read from a compact string on first use. */
import type { Feature } from "./features.ts";

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

/** Sums per column. */
export function sumWeights(
  { weights }: Model,
  features: readonly Feature[],
  columns: number,
): number[] {
  const bias = weights.get("") ?? [];
  const sums = Array.from({ length: columns }, (_, column) => bias[column] ?? 0);
  for (const { name } of features) {
    const row = weights.get(name);
    if (!row) continue;
    for (let column = 0; column < row.length; column += 1) {
      sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
    }
  }
  return sums;
}
