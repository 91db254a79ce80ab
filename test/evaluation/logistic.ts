/** Fits linear models: softmax over several columns, few and small weights, by AdaGrad. Deterministic. */
export interface Example {
  features: ReadonlySet<string>;
  /** The column that is right. */
  column: number;
  /** How much it counts, beside 1. */
  weight: number;
}

export interface Fitted {
  columns: number;
  weights: Map<string, number[]>;
}

/** The first keeps weights small, the second keeps them few: what ships must be short. */
const PENALTY = 3;
const SPARSITY = 1.5;
const ROUNDS = 120;
const STEP = 0.3;

/** Weights by feature name; `""` is the bias. Features in fewer than `atLeast` examples are left out. */
export function fit(examples: readonly Example[], columns: number, atLeast: number): Fitted {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = ["", ...[...counts].filter(([, count]) => count >= atLeast).map(([name]) => name)];
  const index = new Map(names.map((name, at) => [name, at]));
  const inputs = examples.map(({ features }) => [
    0,
    ...[...features].flatMap((name) => index.get(name) ?? []),
  ]);
  const size = names.length * columns;
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    slopes.fill(0);
    for (const [which, input] of inputs.entries()) {
      const shares = softmax(input, weights, columns);
      const { column: right, weight = 1 } = examples[which] ?? {};
      for (let column = 0; column < columns; column += 1) {
        const error = weight * ((shares[column] ?? 0) - (right === column ? 1 : 0));
        for (const feature of input) {
          const at = feature * columns + column;
          slopes[at] = (slopes[at] ?? 0) + error;
        }
      }
    }
    for (let at = 0; at < size; at += 1) {
      const slope = (slopes[at] ?? 0) + (at >= columns ? PENALTY * (weights[at] ?? 0) : 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      const step = STEP / Math.sqrt((squares[at] ?? 0) + 1e-6);
      const moved = (weights[at] ?? 0) - step * slope;
      weights[at] = at < columns ? moved : shrunk(moved, step * SPARSITY);
    }
  }
  const rows = names.map((name, at): [string, number[]] => [
    name,
    [...weights.subarray(at * columns, (at + 1) * columns)],
  ]);
  return { columns, weights: new Map(rows) };
}

/** Towards zero by `by`, and zero once there. */
function shrunk(weight: number, by: number): number {
  if (Math.abs(weight) <= by) return 0;
  return weight > 0 ? weight - by : weight + by;
}

function softmax(input: readonly number[], weights: Float64Array, columns: number): number[] {
  const sums = Array.from({ length: columns }, (_, column) =>
    input.reduce((sum, feature) => sum + (weights[feature * columns + column] ?? 0), 0),
  );
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
