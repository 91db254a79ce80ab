/** Reads one key result: what it measures, from where to where, until when, and what kind it is. */
import type { Language, Pattern, Phrase, Reading } from "../okr.ts";
import { findDeadline } from "./deadline.ts";
import { readKind } from "./kind.ts";
import { findLevels } from "./levels.ts";
import { VERB } from "./lexicon/classes.ts";
import { mask } from "./mask.ts";
import { findPlaceholders, findSlots } from "./placeholder.ts";
import { scanQuantities } from "./quantity.ts";
import { tokenise } from "./tokenise.ts";
import type { Token } from "./tokens.ts";

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

const phraseOf = (text: string, token: Token): Phrase => ({
  text: text.slice(token.start, token.end),
  span: { start: token.start, end: token.end },
});

/** What a key result says. Never throws; spans are UTF-16 offsets into `text`. */
export function readKeyResult(text: string, context: ReadingContext): Reading {
  const tokens = tokenise(mask(text), context.language);
  const deadline = findDeadline(tokens, text, context);
  const slots = findSlots(text);
  const quantities = scanQuantities(tokens, text, context.language);
  const levels = findLevels(tokens, text, quantities, slots, deadline);
  const kind = readKind(tokens, levels);
  const verb = tokens.find((token) => token.type === "word" && token.word.bits & VERB) ?? null;
  const { baseline, target } = levels;
  const change =
    baseline?.value != null && target?.value != null ? target.value - baseline.value : 0;
  return {
    language: context.language,
    kind: kind.kind,
    kindConfidence: kind.confidence,
    kindBecause: kind.because.map((token) => phraseOf(text, token)),
    roles: [],
    measurable: target !== null,
    binary: false,
    metric: null,
    baseline,
    target,
    unit: target?.unit ?? baseline?.unit ?? null,
    direction: change > 0 ? "increase" : change < 0 ? "decrease" : null,
    comparator: levels.comparator,
    deadline: deadline && { text: deadline.text, span: deadline.span, end: deadline.end },
    technicalOnly: false,
    vanityCount: false,
    compound: false,
    placeholders: findPlaceholders(text),
    slots,
    numbers: levels.numbers,
    verb: verb && phraseOf(text, verb),
    subject: null,
  };
}
