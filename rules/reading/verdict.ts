/** Weighs the features: what kind of key result it is and what may be said of it, and why. */
import type { Kind } from "../okr.ts";
import type { Feature } from "./features.ts";
import type { Model } from "./model.ts";
import { createModel, sumRows } from "./model.ts";
import type { Token } from "./tokens.ts";
import { WEIGHTS } from "./weights.ts";

/** Columns of the weights: three kinds that compete, then judgements that stand alone. */
export const KINDS = ["outcome", "output", "activity"] as const satisfies Kind[];
export const JUDGEMENTS = ["technical", "adoption", "operational", "vanity", "binary"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export interface Verdict {
  kind: Kind;
  confidence: number;
  because: Token[];
  holds: Record<Judgement, boolean>;
}

let shipped: Model | undefined;

/** The weights that the product ships, read on first use. */
function shippedModel(): Model {
  shipped ??= createModel(WEIGHTS);
  return shipped;
}

interface Vote {
  token: Token | null;
  row: readonly number[];
}

/** The words whose features spoke most for the kind over the runner-up. */
function reasons(votesOf: readonly Vote[], won: number, second: number): Token[] {
  const votes = new Map<Token, number>();
  for (const { token, row } of votesOf) {
    if (token) votes.set(token, (votes.get(token) ?? 0) + (row[won] ?? 0) - (row[second] ?? 0));
  }
  const ranked = [...votes].filter(([, vote]) => vote > 0).toSorted(([, a], [, b]) => b - a);
  const best = ranked[0]?.[1] ?? 0;
  const chosen = ranked
    .filter(([, vote]) => vote >= best / 2)
    .slice(0, 3)
    .map(([token]) => token);
  return chosen.toSorted((left, right) => left.start - right.start);
}

/** Decides from the features alone; the same features give the same verdict. */
export function weigh(features: readonly Feature[], model = shippedModel()): Verdict {
  const votes: Vote[] = [];
  for (const { name, token } of features) {
    const row = model.row(name);
    if (row) votes.push({ token, row });
  }
  const rows = votes.map(({ row }) => row);
  const sums = sumRows(model.row("") ?? [], rows, KINDS.length + JUDGEMENTS.length);
  const kinds = sums.slice(0, KINDS.length);
  const order = [0, 1, 2].toSorted((left, right) => (kinds[right] ?? 0) - (kinds[left] ?? 0));
  const [won = 0, second = 1] = order;
  const total = kinds.reduce((sum, value) => sum + Math.exp(value - (kinds[won] ?? 0)), 0);
  const judged = (judgement: Judgement) =>
    (sums[KINDS.length + JUDGEMENTS.indexOf(judgement)] ?? 0) > 0;
  return {
    kind: KINDS[won] ?? "output",
    confidence: 1 / total,
    because: reasons(votes, won, second),
    holds: {
      technical: judged("technical"),
      adoption: judged("adoption"),
      operational: judged("operational"),
      vanity: judged("vanity"),
      binary: judged("binary"),
    },
  };
}
