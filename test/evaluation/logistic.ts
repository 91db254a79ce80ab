/** Fits linear models: softmax over several columns, few and small weights, by AdaGrad. Deterministic. */
export interface Example {
  features: ReadonlySet<string>;
  /** The column that is right. */
  column: number;
  /** How much it counts, beside 1. */
  weight: number;
}

export interface Fit {
  columns: number;
  /** Features in fewer examples than this are left out. */
  atLeast: number;
  /** How strongly weights are drawn to zero, so that few are left. */
  sparsity: number;
}

/** Keeps weights small. */
const PENALTY = 3;
const ROUNDS = 120;
const STEP = 0.3;

/** Weights by feature name and column; `""` is the bias. */
export function fit(examples: readonly Example[], settings: Fit): Map<string, number[]> {
  const { columns, sparsity } = settings;
  const names = namesOf(examples, settings.atLeast);
  const { starts, inputs } = indexed(examples, names);
  const size = names.length * columns;
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size);
  const squares = new Float64Array(size);
  const shares = new Float64Array(columns);
  for (let round = 0; round < ROUNDS; round += 1) {
    slopes.fill(0);
    for (const [which, { column: right, weight }] of examples.entries()) {
      const input = inputs.subarray(starts[which], starts[which + 1]);
      softmax(input, weights, shares);
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
      weights[at] = at < columns ? moved : shrunk(moved, step * sparsity);
    }
  }
  return new Map(
    names.map((name, at) => [name, [...weights.subarray(at * columns, (at + 1) * columns)]]),
  );
}

function namesOf(examples: readonly Example[], atLeast: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return ["", ...[...counts].filter(([, count]) => count >= atLeast).map(([name]) => name)];
}

/** The examples' features as places in `names`, one example after the other, the bias first. */
function indexed(examples: readonly Example[], names: readonly string[]) {
  const index = new Map(names.map((name, at) => [name, at]));
  const starts = [0];
  const all: number[] = [];
  for (const { features } of examples) {
    all.push(0);
    for (const name of features) {
      const at = index.get(name);
      if (at !== undefined) all.push(at);
    }
    starts.push(all.length);
  }
  return { starts, inputs: Int32Array.from(all) };
}

/** Towards zero by `by`, and zero once there. */
function shrunk(weight: number, by: number): number {
  if (Math.abs(weight) <= by) return 0;
  return weight > 0 ? weight - by : weight + by;
}

/** Writes each column's share into `shares`. */
function softmax(input: Int32Array, weights: Float64Array, shares: Float64Array): void {
  const columns = shares.length;
  for (let column = 0; column < columns; column += 1) {
    let sum = 0;
    for (const feature of input) sum += weights[feature * columns + column] ?? 0;
    shares[column] = sum;
  }
  const top = Math.max(...shares);
  let total = 0;
  for (let column = 0; column < columns; column += 1) {
    const power = Math.exp((shares[column] ?? 0) - top);
    shares[column] = power;
    total += power;
  }
  for (let column = 0; column < columns; column += 1) {
    shares[column] = (shares[column] ?? 0) / total;
  }
}
