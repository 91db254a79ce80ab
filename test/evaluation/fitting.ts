/** Fits the reader's weights to labelled key results, and tries them on sets that they have not seen. */
import type { Language } from "../../rules/okr.ts";
import type { WeightTable } from "../../rules/reading/judgement/model.ts";
import { createModel } from "../../rules/reading/judgement/model.ts";
import { toReading } from "../../rules/reading/read.ts";
import type { Judgement } from "../../rules/reading/judgement/verdict.ts";
import { JUDGEMENTS, KINDS, weigh } from "../../rules/reading/judgement/verdict.ts";
import type { Case } from "./cases-to-fit.ts";
import { casesFor, folds } from "./cases-to-fit.ts";
import type { Label } from "./corpus.ts";
import { labelOf } from "./corpus.ts";
import type { Example } from "./logistic.ts";
import { fit } from "./logistic.ts";
import { agreement, countPairs, macroF1 } from "./metrics.ts";
import { toTable } from "./weight-table.ts";

/** Features in fewer rows than this say nothing that carries over. */
const AT_LEAST = 3;
/** So many features ship: each costs about seven bytes, and the next thousand would win half a point. */
const KEPT = 1_700;
/** How hard weights are drawn to zero while features are chosen, and once they are. */
const CHOOSING = 1.5;
const CHOSEN = 0.2;
/** Beyond so many rows a feature counts as common. */
const COMMON = 200;
/** A weight under this moves nothing and only costs bytes. */
const SMALLEST = 0.05;

const LABELS: Record<Judgement, (label: Label) => boolean> = {
  technical: (label) => label.technical_only,
  adoption: (label) => label.adoption,
  operational: (label) => label.operational,
  vanity: (label) => label.vanity_count,
  binary: (label) => label.binary,
};

/** A judgement is learnt where `settle` lets it hold, and nowhere else. */
const APPLIES: Record<Judgement, (label: Label) => boolean> = {
  technical: (label) => !label.operational,
  adoption: (label) => label.type === "outcome",
  operational: (label) => label.type === "outcome",
  vanity: (label) => label.type !== "outcome" && label.has_target,
  binary: (label) => !label.has_target,
};

/** Weights by feature, a column for each kind and then for each judgement; `""` is the bias. */
type Weights = Map<string, number[]>;

/** What the objective is about tells little of the kind, and much of the rest. */
const forKinds = (features: ReadonlySet<string>) =>
  new Set([...features].filter((name) => !name.startsWith("z")));

function fitAll(cases: readonly Case[], sparsity: number): Weights {
  const kinds = fit(cases.map(toKindExample), {
    columns: KINDS.length,
    atLeast: AT_LEAST,
    sparsity,
  });
  const judged = JUDGEMENTS.map((judgement) =>
    fit(examplesOf(cases, judgement), { columns: 2, atLeast: AT_LEAST, sparsity }),
  );
  const names = new Set([...kinds.keys(), ...judged.flatMap((each) => [...each.keys()])]);
  return new Map(
    [...names].map((name) => [
      name,
      [
        ...(kinds.get(name) ?? KINDS.map(() => 0)),
        ...judged.map((weights) => {
          const [no = 0, yes = 0] = weights.get(name) ?? [];
          return yes - no;
        }),
      ],
    ]),
  );
}

function toKindExample({ row, features, weight }: Case): Example {
  return { features: forKinds(features), column: KINDS.indexOf(row.label.type), weight };
}

function examplesOf(cases: readonly Case[], judgement: Judgement): Example[] {
  return cases
    .filter(({ row }) => APPLIES[judgement](row.label))
    .map(({ row, features, weight }) => {
      return { features, weight, column: LABELS[judgement](row.label) ? 1 : 0 };
    });
}

/** Fits all features, keeps those that move most verdicts, and fits these again by themselves. */
export function fitFew(cases: readonly Case[]): Weights {
  const first = fitAll(cases, CHOOSING);
  const counts = new Map<string, number>();
  for (const { features } of cases) {
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const movesOf = ([name, weights]: [string, number[]]) =>
    Math.hypot(...weights) * Math.sqrt(Math.min(counts.get(name) ?? 0, COMMON));
  const ranked = [...first].map((entry) => ({ name: entry[0], moves: movesOf(entry) }));
  const best = ranked.toSorted((left, right) => right.moves - left.moves).slice(0, KEPT);
  const kept = new Set(best.map(({ name }) => name));
  const lean = cases.map((each) => ({ ...each, features: each.features.intersection(kept) }));
  return fitAll(lean, CHOSEN);
}

/** The weights as the product ships them: leant by `shift`, and without those that move nothing. */
export function toShipped(weights: Weights, shift: readonly number[]): WeightTable {
  return toTable(
    new Map(
      [...weights].map(([name, values]) => {
        const whole = name === "" ? values.map((value, at) => value + (shift[at] ?? 0)) : values;
        return [name, whole.map((value) => (Math.abs(value) < SMALLEST ? 0 : value))];
      }),
    ),
  );
}

interface Scored {
  label: Label;
  sums: number[];
}

/** The sums of each column for a case. */
function score(weights: Weights, { row, features }: Case): Scored {
  const sums = [...(weights.get("") ?? [])];
  for (const name of features) {
    for (const [at, value] of (weights.get(name) ?? []).entries())
      sums[at] = (sums[at] ?? 0) + value;
  }
  return { label: row.label, sums };
}

/** How far to shift each column so that rare kinds and judgements are found too. */
function shiftsFor(scored: readonly Scored[]): number[] {
  return [...leanFor(scored), ...JUDGEMENTS.map((judgement) => shiftFor(scored, judgement))];
}

/** Best sum of macro-F1 and balanced accuracy of the kinds. */
function leanFor(scored: readonly Scored[]): number[] {
  let best = { score: -1, lean: [0, 0, 0] };
  for (let outcome = -0.4; outcome <= 0.6; outcome += 0.1) {
    for (let activity = 0; activity <= 1.5; activity += 0.1) {
      const pairs = scored.map(({ label, sums }) => {
        const [a = 0, b = 0, c = 0] = sums;
        const leant = [a + outcome, b, c + activity];
        return [label.type, KINDS[leant.indexOf(Math.max(...leant))] ?? "output"] as const;
      });
      const refused = pairs.map(([x, y]) => [x !== "outcome", y !== "outcome"] as const);
      const reached = macroF1(pairs) + agreement(countPairs(refused)).balanced;
      if (reached > best.score + 0.002) best = { score: reached, lean: [outcome, 0, activity] };
    }
  }
  return best.lean;
}

/** Best F1 of a judgement. */
function shiftFor(scored: readonly Scored[], judgement: Judgement): number {
  const column = KINDS.length + JUDGEMENTS.indexOf(judgement);
  const judged = scored.filter(({ label }) => APPLIES[judgement](label));
  let best = { f1: -1, shift: 0 };
  for (let shift = -1; shift <= 3; shift += 0.1) {
    const pairs = judged.map(({ label, sums }) => {
      return [LABELS[judgement](label), (sums[column] ?? 0) + shift > 0] as const;
    });
    const { f1 } = agreement(countPairs(pairs));
    if (f1 > best.f1 + 0.002) best = { f1, shift };
  }
  return best.shift;
}

/** Every case of a language as weights read it that were fitted without its set, and their shifts. */
export function judgeUnseen(all: readonly Case[], language: Language) {
  const parted = folds(casesFor(language, all)).map(([seen, unseen]) => ({
    weights: fitFew(seen),
    unseen: unseen.filter((each) => each.language === language),
  }));
  const shifts = shiftsFor(
    parted.flatMap(({ weights, unseen }) => unseen.map((each) => score(weights, each))),
  );
  const judged = parted.flatMap(({ weights, unseen }) => {
    const model = createModel(toShipped(weights, shifts));
    return unseen.map(({ row, file, analysis }) => {
      const verdict = weigh(analysis.features, model);
      return { row, file, label: labelOf(toReading(row.text, language, analysis, verdict)) };
    });
  });
  return { judged, shifts };
}
