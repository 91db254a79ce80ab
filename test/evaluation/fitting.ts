/** Fits the reader's weights to labelled key results, and tries them on sets that they have not seen. */
import { basename } from "node:path";
import type { Analysis } from "../../rules/reading/analysis.ts";
import { analyse } from "../../rules/reading/analysis.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import { createModel, toLetters } from "../../rules/reading/model.ts";
import { toReading } from "../../rules/reading/read.ts";
import type { Judgement } from "../../rules/reading/verdict.ts";
import { JUDGEMENTS, KINDS, weigh } from "../../rules/reading/verdict.ts";
import type { Label, Row } from "./corpus.ts";
import { labelOf, loadRows } from "./corpus.ts";
import { fit } from "./logistic.ts";
import { agreement, countPairs, macroF1 } from "./metrics.ts";

const FOLDS = 5;
/** Features in fewer rows than this say nothing that carries over. */
const AT_LEAST = 3;
/** Rows of the kind that the reader is measured by count so often. */
const NEAR = 3;
/** What the guide settles must hold. */
const SETTLED = 8;
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

export interface Case {
  row: Row;
  file: string;
  analysis: Analysis;
  features: Set<string>;
  fold: number;
  weight: number;
}

/** Labelled here, and not among the rows that the reader is measured by. */
export const isOwn = (file: string) => basename(file).startsWith("own-");

function foldOf(id: string): number {
  const group = id.replace(/\.\d+$/, "");
  let sum = 7;
  for (const letter of group) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % FOLDS;
}

function toCase(row: Row, file: string): Case {
  const analysis = analyse(row.text, {
    language: detectLanguage(row.text),
    today: "2026-11-24",
    fiscalYearStart: 1,
    objective: row.objective,
  });
  const features = new Set(analysis.features.map(({ name }) => name));
  const weight = file.includes("settled") ? SETTLED : isOwn(file) ? 1 : NEAR;
  return { row, file, analysis, features, fold: foldOf(row.id), weight };
}

const KIND_COLUMNS = KINDS.length;

/** What a statement and its objective are about tells little of the kind, and much of the rest. */
const forKinds = (features: ReadonlySet<string>) =>
  new Set([...features].filter((name) => !/^(?:z|w=)/.test(name)));

const toKindExample = ({ row, features, weight }: Case) => {
  return { features: forKinds(features), column: KINDS.indexOf(row.label.type), weight };
};

function fitJudgement(cases: readonly Case[], judgement: Judgement): Map<string, number> {
  const examples = cases
    .filter(({ row }) => APPLIES[judgement](row.label))
    .map(({ row, features, weight }) => {
      return { features, weight, column: LABELS[judgement](row.label) ? 1 : 0 };
    });
  const { weights } = fit(examples, 2, AT_LEAST);
  return new Map([...weights].map(([name, [no = 0, yes = 0]]) => [name, yes - no]));
}

/** How far to shift a judgement so that its F1 is best on groups that it was not fitted to. */
function shiftFor(cases: readonly Case[], judgement: Judgement): number {
  const scored = folds(cases).flatMap(([seen, unseen]) => {
    const weights = fitJudgement(seen, judgement);
    const judged = unseen.filter(({ row }) => APPLIES[judgement](row.label));
    return judged.map(({ row, features }) => {
      const sum = [...features].reduce((all, name) => all + (weights.get(name) ?? 0), 0);
      return { score: sum + (weights.get("") ?? 0), holds: LABELS[judgement](row.label) };
    });
  });
  let best = { f1: -1, shift: 0 };
  for (let shift = -1; shift <= 3; shift += 0.1) {
    const pairs = scored.map(({ score, holds }) => [holds, score + shift > 0] as const);
    const { f1 } = agreement(countPairs(pairs));
    if (f1 > best.f1 + 0.002) best = { f1, shift };
  }
  return best.shift;
}

/** Five ways to part the cases into seen and unseen, never through a set. */
function folds(cases: readonly Case[]): [Case[], Case[]][] {
  return Array.from({ length: FOLDS }, (_, fold) => [
    cases.filter((each) => each.fold !== fold),
    cases.filter((each) => each.fold === fold),
  ]);
}

/** The weights as the product ships them: ` name,letters name,letters `. */
export function weightsFor(cases: readonly Case[], lean: readonly number[]): string {
  const examples = cases.map(toKindExample);
  const kinds = fit(examples, KIND_COLUMNS, AT_LEAST).weights;
  const bias = kinds.get("") ?? [];
  kinds.set(
    "",
    bias.map((weight, at) => weight + (lean[at] ?? 0)),
  );
  const judged = JUDGEMENTS.map((judgement) => {
    const weights = fitJudgement(cases, judgement);
    weights.set("", (weights.get("") ?? 0) + shiftFor(cases, judgement));
    return weights;
  });
  const names = new Set([...kinds.keys(), ...judged.flatMap((each) => [...each.keys()])]);
  const lines: string[] = [];
  for (const name of names) {
    const more = judged.map((weights) => weights.get(name) ?? 0);
    const row = kinds.get(name) ?? KINDS.map(() => 0);
    const values = [...row, ...more].map((value) => (Math.abs(value) < SMALLEST ? 0 : value));
    const letters = toLetters(values);
    if (letters !== "" && !isFaint(name, values)) lines.push(`${name},${letters}`);
  }
  return ` ${lines.join(" ")} `;
}

/** A single word that says one tenth in all costs more room than it earns. */
function isFaint(name: string, values: readonly number[]): boolean {
  if (!/^[wh]=/.test(name)) return false;
  return values.reduce((all, value) => all + Math.abs(Math.round(value * 10)), 0) <= 1;
}

/** How far to lean towards a kind so that rare ones are found too: best macro-F1 on unseen sets. */
export function leanFor(cases: readonly Case[]): number[] {
  const scored = folds(cases).flatMap(([seen, unseen]) => {
    const { weights } = fit(seen.map(toKindExample), KIND_COLUMNS, AT_LEAST);
    return unseen.map(({ row, features }) => {
      const sums = KINDS.map((_, at) =>
        ["", ...features].reduce((all, name) => all + (weights.get(name)?.[at] ?? 0), 0),
      );
      return { sums, type: row.label.type };
    });
  });
  let best = { score: -1, lean: [0, 0, 0] };
  for (let outcome = -0.4; outcome <= 0.6; outcome += 0.1) {
    for (let activity = 0; activity <= 1.5; activity += 0.1) {
      const pairs = scored.map(({ sums, type }) => {
        const [a = 0, b = 0, c = 0] = sums;
        const leant = [a + outcome, b, c + activity];
        return [type, KINDS[leant.indexOf(Math.max(...leant))] ?? "output"] as const;
      });
      const refused = pairs.map(([x, y]) => [x !== "outcome", y !== "outcome"] as const);
      const score = macroF1(pairs) + agreement(countPairs(refused)).balanced;
      if (score > best.score + 0.002) best = { score, lean: [outcome, 0, activity] };
    }
  }
  return best.lean;
}

export const loadCases = (files: readonly string[]): Case[] =>
  files.flatMap((file) => loadRows(file).map((row) => toCase(row, file)));

/** Every case as weights read it that were fitted without its set. */
export function judgeUnseen(cases: readonly Case[], lean: readonly number[]) {
  return folds(cases).flatMap(([seen, others]) => {
    const model = createModel(weightsFor(seen, lean));
    return others.map(({ row, file, analysis }) => {
      const language = detectLanguage(row.text);
      const verdict = weigh(analysis.features, model);
      return { row, file, label: labelOf(toReading(row.text, language, analysis, verdict)) };
    });
  });
}
