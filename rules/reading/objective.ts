/** Reads an objective: what it should be (an aim for somebody) and what it should not. */
import type { Language, Phrase, Span } from "../okr.ts";
import { W } from "./lexicon/classes.ts";
import { mask } from "./mask.ts";
import { scanQuantities } from "./quantity.ts";
import { tokenise } from "./tokenise.ts";
import type { Token } from "./tokens.ts";

export interface ObjectiveReading {
  /** Numbers that say how much: they belong in key results. */
  metrics: Span[];
  /** The verb that makes the objective a task. */
  task: Phrase | null;
  /** Who gains. */
  beneficiary: Phrase | null;
  /** The means, where the objective prescribes it. */
  solution: Phrase | null;
  /** Big words with nobody who gains. */
  slogan: boolean;
  /** Finds something out, so that a half-year fits better than a quarter. */
  research: boolean;
}

const RESEARCH =
  /\b(?:research|explor\w*|investigat\w*|find out|discover|understand whether|learn whether|feasib\w*|validate whether|assess whether|study|hypothes\w*|herausfinden|erforsch\w*|untersuch\w*|machbarkeit)/i;

const phraseOf = (text: string, token: Token): Phrase => ({
  text: text.slice(token.start, token.end),
  span: { start: token.start, end: token.end },
});

/** What an objective says. Never throws; spans are UTF-16 offsets into `text`. */
export function readObjective(
  text: string,
  context: { language: Language; terms: readonly string[] },
): ObjectiveReading {
  const masked = mask(text);
  const tokens = tokenise(masked, context.language);
  const words = tokens.filter((token) => token.type === "word");
  const metrics = scanQuantities(tokens, text, context.language)
    .filter((each) => each.sort === "amount")
    .map((each) => each.span);
  const first = words[0];
  const leads = first?.word.form === "base" ? first.word.bits : 0;
  const task = first && leads & (W.make | W.effort | W.hire) ? phraseOf(text, first) : null;
  const beneficiary = words.find((token) => token.word.bits & (W.people | W.staff)) ?? null;
  const solution = words.find((token, at) => at > 0 && token.word.bits & W.technical) ?? null;
  const vague = words.some((token) => token.word.bits & W.vague);
  return {
    metrics,
    task,
    beneficiary: beneficiary && phraseOf(text, beneficiary),
    solution: task && solution ? phraseOf(text, solution) : null,
    slogan: vague && !beneficiary && words.length <= 6,
    research: RESEARCH.test(masked),
  };
}
