// What every input goes through, each step by itself.
import { check } from "../../rules/check.ts";
import { EXAMPLE_OPTIONS, examplePlan } from "../../rules/examples.ts";
import { candidateOf, placeOf } from "../../rules/gate/test-place.ts";
import { german } from "../../rules/locales/de.ts";
import type { CheckOptions, Report, Span, Writer } from "../../rules/okr.ts";
import { planToMarkdown } from "../../rules/parse/markdown.ts";
import { parsePlan } from "../../rules/parse/parse.ts";
import { verify } from "../../rules/verify.ts";

/** Characters that a text of a plan may have. */
export const LONGEST_TEXT = 4_000;

const GERMAN: CheckOptions = { ...EXAMPLE_OPTIONS, language: "de" };
const MODEL: Writer = { name: "model", provider: "openai", model: "any", prompt: "rewrite 1" };
const KEY_RESULT = "Improve ticket routing by deploying a model with at least 85% accuracy";
const REWRITTEN = "80% of tickets reach the right team first time, up from 60%";

export const steps: Readonly<Record<string, (text: string) => unknown>> = {
  "check in English": (text) => inside(text, check(asPlan(text), EXAMPLE_OPTIONS)),
  "check in German": (text) => inside(text, check(asPlan(text), GERMAN, { de: german })),
  parse: (text) => planToMarkdown(parsePlan(text)),
  "verify the text": (text) => verify(asCandidate(text), placeOf(KEY_RESULT), MODEL),
  "verify in its place": (text) =>
    verify(candidateOf(REWRITTEN), placeOf(text.slice(0, LONGEST_TEXT)), MODEL),
};

const asPlan = (text: string) => examplePlan({ text, objective: text.slice(0, 500) }, "keyResult");

/** Cut as the gate's schema cuts: a text of 1,000 characters, eight slots. */
function asCandidate(text: string) {
  const candidate = candidateOf(text.slice(0, 1_000));
  return { ...candidate, slots: candidate.slots.slice(0, 8) };
}

/** @throws {RangeError} when a reading or finding points outside the text. */
function inside(text: string, { readings, findings }: Report): void {
  for (const reading of Object.values(readings)) {
    const phrases = [
      ...reading.kindBecause,
      ...reading.numbers,
      ...reading.slots,
      reading.metric,
      reading.subject,
      reading.verb,
      reading.deadline,
      reading.baseline,
      reading.target,
    ];
    for (const phrase of phrases) within(text, phrase?.span);
    for (const span of reading.placeholders) within(text, span);
  }
  for (const { keyResultId, span } of findings) if (keyResultId) within(text, span);
}

function within(text: string, span: Span | null | undefined): void {
  if (!span) return;
  if (span.start >= 0 && span.end > span.start && span.end <= text.length) return;
  throw new RangeError(`${span.start} to ${span.end} is outside of ${text.length} characters.`);
}
