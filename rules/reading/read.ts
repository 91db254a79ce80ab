/** Reads one key result: what it measures, from where to where, until when, and what kind it is. */
import type { Language, Pattern, Reading } from "../okr.ts";
import type { Analysis } from "./analysis.ts";
import { analyse } from "./analysis.ts";
import { isCompound } from "./sentence/compound.ts";
import { findDirection } from "./levels/direction.ts";
import { modelFor } from "./languages.ts";
import { findMetric } from "./sentence/metric.ts";
import { phraseOf } from "./sentence/phrase.ts";
import { findRoles } from "./judgement/roles.ts";
import { settle } from "./judgement/settle.ts";
import { findSubject } from "./sentence/subject.ts";
import type { Verdict } from "./judgement/verdict.ts";
import { weigh } from "./judgement/verdict.ts";

export interface ReadingContext {
  language: Language;
  /** ISO date: the day from which `this quarter` is read. */
  today: string;
  /** Month, 1 to 12. */
  fiscalYearStart: number;
  /** The objective above: resolves fragments. */
  objective: string | null;
  pattern: Pattern | null;
  /** Words of the house, taken as known. */
  terms: readonly string[];
}

/** What a key result says. Never throws; spans are UTF-16 offsets into `text`. */
export function readKeyResult(text: string, context: ReadingContext): Reading {
  const analysis = analyse(text, context);
  return toReading(
    text,
    context.language,
    analysis,
    weigh(analysis.features, modelFor(context.language)),
  );
}

/** Puts an analysis and a verdict on it into the words of the vocabulary. */
export function toReading(
  text: string,
  language: Language,
  analysis: Analysis,
  verdict: Verdict,
): Reading {
  const { levels, deadline, structure } = analysis;
  const { baseline, target } = levels;
  const settled = settle(
    verdict,
    structure,
    levels,
    isCompound(analysis.tokens, structure, levels),
  );
  const { kind } = verdict;
  const { tokens } = analysis;
  const direction = findDirection(tokens, structure, levels, kind);
  const verb = structure.opener ?? structure.predicate;
  return {
    language,
    kind,
    kindConfidence: verdict.confidence,
    kindBecause: verdict.because.map((token) => phraseOf(text, token)),
    roles: findRoles(tokens, structure, levels, kind, settled, direction),
    measurable: settled.measurable,
    binary: settled.binary,
    metric: findMetric(text, tokens, structure, levels, kind),
    baseline,
    target,
    unit: target?.unit ?? baseline?.unit ?? null,
    direction,
    comparator: levels.comparator,
    deadline: deadline && { text: deadline.text, span: deadline.span, end: deadline.end },
    technicalOnly: settled.technicalOnly,
    vanityCount: settled.vanityCount,
    compound: settled.compound,
    placeholders: analysis.placeholders,
    slots: analysis.slots,
    numbers: levels.numbers,
    verb: verb && phraseOf(text, verb),
    subject: findSubject(text, tokens, structure),
  };
}
