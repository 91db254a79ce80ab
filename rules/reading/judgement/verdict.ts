/** Weighs the features: what kind of key result it is and what may be said of it, and why. */
import type { Kind } from "../../okr.ts";
import type { Feature } from "./features.ts";
import type { Model } from "./model.ts";
import { addRow } from "./model.ts";
import type { Token } from "../text/tokens.ts";

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

/** A feature that has weights, and what they are. */
interface Voice {
  token: Token | null;
  row: readonly number[];
}

/** The words whose features spoke most for the kind over the runner-up, in reading order. */
function reasons(voices: readonly Voice[], won: number, second: number): Token[] {
  // A statement has few words that vote: looking through them costs less than a map would.
  const words: Token[] = [];
  const votes: number[] = [];
  for (const { token, row } of voices) {
    if (!token) continue;
    let word = words.indexOf(token);
    if (word < 0) word = words.push(token) - 1;
    votes[word] = (votes[word] ?? 0) + (row[won] ?? 0) - (row[second] ?? 0);
  }
  const voteOf = (token: Token) => votes[words.indexOf(token)] ?? 0;
  const best = Math.max(0, ...votes);
  return words
    .filter((_, word) => (votes[word] ?? 0) > 0 && (votes[word] ?? 0) >= best / 2)
    .toSorted((a, b) => voteOf(b) - voteOf(a))
    .slice(0, 3)
    .toSorted((left, right) => left.start - right.start);
}

/** The kind with the highest sum, one of them left out; the first of two that are alike. */
function bestKind(sums: readonly number[], without = -1): number {
  let best = without === 0 ? 1 : 0;
  for (let kind = best + 1; kind < KINDS.length; kind += 1) {
    if (kind !== without && (sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind;
  }
  return best;
}

/** Decides from the features alone; the same features and model give the same verdict. */
export function weigh(features: readonly Feature[], model: Model): Verdict {
  const sums = [...(model.row("") ?? [])];
  const voices: Voice[] = [];
  for (const { name, token } of features) {
    const row = model.row(name);
    if (!row) continue;
    addRow(sums, row);
    voices.push({ token, row });
  }
  const won = bestKind(sums);
  const second = bestKind(sums, won);
  const top = sums[won] ?? 0;
  const total = KINDS.reduce((sum, _, kind) => sum + Math.exp((sums[kind] ?? 0) - top), 0);
  const judged = (judgement: Judgement) =>
    (sums[KINDS.length + JUDGEMENTS.indexOf(judgement)] ?? 0) > 0;
  return {
    kind: KINDS[won] ?? "output",
    confidence: 1 / total,
    because: reasons(voices, won, second),
    holds: {
      technical: judged("technical"),
      adoption: judged("adoption"),
      operational: judged("operational"),
      vanity: judged("vanity"),
      binary: judged("binary"),
    },
  };
}
