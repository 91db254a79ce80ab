/** Gives every number of a candidate its origin: yours, open or proposed. There is no fourth kind. */
import type { Candidate, NumberOrigin, Span } from "../okr.ts";
import { datesOfPeriod, findDates, saysNoMoreThan } from "./dates.ts";
import type { Refusal } from "./refusal.ts";
import { blank, scanNumbers } from "./scan.ts";
import type { ScannedNumber } from "./scan.ts";
import { allTexts, lendingTexts } from "./sources.ts";
import type { Sources } from "./sources.ts";
import { regex } from "../regex.ts";

/** Digits that no keyboard types plainly, such as `５`, `²` or `Ⅳ`, could pass for words. */
const ODD_DIGIT = /(?![0-9])\p{N}/u;
/** With its scale: the `5` of "{a} of 5" is a part of the unit. */
const SLOT = /\{[a-z]\}(?:\s(?:of|out of|von)\s\d{1,2}(?![\d.,%]))?/gu;
/** "per 10,000" and "je tausend" say in what a share is counted. */
const SCALE = regex("giu")`
    \b(?:per|je|pro)\s(?:1(?:00?)?(?:[.,]?000){0,2}(?![\d%]|[.,]\d)|(?:hundred|thousand|million|
      hundert|tausend)(?!\p{L}))
  `;

export interface TracedNumbers {
  origins: NumberOrigin[];
  refusals: Refusal[];
}

/** Numbers of the text itself: with their places, for the page to underline. */
export function traceNumbers(
  text: string,
  proposals: readonly string[],
  sources: Sources,
): TracedNumbers {
  const refusals: Refusal[] = [];
  const origins: NumberOrigin[] = [];
  if (ODD_DIGIT.test(text)) {
    refusals.push({ code: "number-form", message: "Write numbers with the digits 0 to 9." });
  }
  const proposed = proposals.flatMap((each) => occurrences(text, each));
  const open = [SLOT, SCALE].flatMap((each) => [...text.matchAll(each)].map(spanOf));
  const dates = findDates(text);
  for (const date of dates) {
    const quote = quoteForDate(date, sources);
    const isProposed = inside(date.span, proposed);
    if (quote === null && !isProposed) refusals.push(unknown(date.text));
    const origin = quote === null ? "proposed" : "yours";
    for (const number of scanNumbers(date.text)) {
      const start = date.span.start + number.span.start;
      const span = { start, end: start + number.text.length };
      origins.push({ value: amountOf(number), text: number.text, span, origin, quote });
    }
  }
  const rest = blank(text, [...open, ...dates.map((each) => each.span)]);
  const known = sourceNumbers(sources);
  for (const number of scanNumbers(rest)) {
    const found = known.find((each) => licenses(each.number, number));
    const base = { value: amountOf(number), text: number.text, span: number.span };
    if (found !== undefined) {
      const quote = quoteAround(found.source, found.number.span);
      if (!number.name) origins.push({ ...base, origin: "yours", quote });
    } else if (inside(number.span, proposed)) {
      origins.push({ ...base, origin: "proposed", quote: null });
    } else {
      refusals.push(refusalFor(number, known));
    }
  }
  origins.sort((one, other) => one.span.start - other.span.start);
  return { origins, refusals };
}

/** A JSON number has no NaN; a joined word that is the user's own keeps its text. */
function amountOf({ values }: ScannedNumber): number {
  const [value = 0] = values;
  return Number.isNaN(value) ? 0 : value;
}

/**
 * Numbers of a title, an explanation or a question that nobody gave. One that stands in the text
 * is held to its place there: "the 85 stays" may speak of it.
 */
export function strayNumbers(
  fields: readonly string[],
  candidate: Candidate,
  sources: Sources,
): Refusal[] {
  const held = scanNumbers(candidate.text).map(({ text }) => text);
  const proposals = [...candidate.proposals, ...held];
  return fields.flatMap((field) => traceNumbers(field, proposals, sources).refusals);
}

interface KnownNumber {
  number: ScannedNumber;
  /** The text that it stands in. */
  source: string;
}

/** Every field of a candidate is held against the same sources. */
const scanned = new WeakMap<Sources, KnownNumber[]>();

function sourceNumbers(sources: Sources): KnownNumber[] {
  const known = scanned.get(sources) ?? scanSources(sources);
  scanned.set(sources, known);
  return known;
}

function scanSources(sources: Sources): KnownNumber[] {
  const texts = lendingTexts(sources).map((each) => each.said);
  if (sources.period !== null) texts.push(sources.period.label);
  return texts.flatMap((source) => scanNumbers(source).map((number) => ({ number, source })));
}

/** Same amount and same unit; a bare count also has to count the same thing. */
function licenses(source: ScannedNumber, wanted: ScannedNumber): boolean {
  if (source.name || wanted.name) {
    return source.name && wanted.name && source.text.toLowerCase() === wanted.text.toLowerCase();
  }
  if (wanted.values.some(Number.isNaN)) {
    return source.text.toLowerCase() === wanted.text.toLowerCase();
  }
  if (!source.values.some((value) => wanted.values.some((each) => nearly(value, each))))
    return false;
  if (source.unit !== wanted.unit) return false;
  if (wanted.unit !== "" || isYear(wanted)) return true;
  // Nobody counts things in parts: "an F1 of 0.9".
  const isPart = /\d/u.test(wanted.text) && !wanted.values.every(Number.isInteger);
  if (isPart) return true;
  const counted = source.near();
  return counted.size === 0 || [...wanted.near()].some((each) => counted.has(each));
}

/** "in H1 2027": a year counts nothing. */
function isYear({ text, unit }: ScannedNumber): boolean {
  return unit === "" && /^20\d\d$/u.test(text);
}

function refusalFor(number: ScannedNumber, known: readonly KnownNumber[]): Refusal {
  const sameAmount = known.some(({ number: source }) =>
    source.values.some((value) => number.values.some((each) => nearly(value, each))),
  );
  if (!sameAmount) return unknown(number.text);
  return {
    code: "number-unit",
    message: `"${number.text}" stands in the user's text for something else; keep its unit and what it counts, or ask with a slot.`,
  };
}

function unknown(text: string): Refusal {
  return {
    code: "number-unknown",
    message: `"${text}" is not in the user's text; use an open slot such as {a} with a question, or list it as a proposal.`,
  };
}

function quoteForDate(date: ReturnType<typeof findDates>[number], sources: Sources): string | null {
  for (const { said } of allTexts(sources)) {
    const same = findDates(said).find((each) => saysNoMoreThan(date, each));
    if (same !== undefined) return same.text;
  }
  const { period } = sources;
  if (period === null) return null;
  const fits = datesOfPeriod(period).some((each) => saysNoMoreThan(date, each));
  return fits ? period.label : null;
}

/** The number with up to three words on each side, as the user wrote it. */
function quoteAround(text: string, span: Span): string {
  const before = /(?:\S+\s+){0,3}\S*$/u.exec(text.slice(Math.max(0, span.start - 60), span.start));
  const after = /^\S*(?:\s+\S+){0,3}/u.exec(text.slice(span.end, span.end + 60));
  return `${before?.[0] ?? ""}${text.slice(span.start, span.end)}${after?.[0] ?? ""}`.trim();
}

function occurrences(text: string, part: string): Span[] {
  if (part === "") return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
    spans.push({ start: at, end: at + part.length });
  }
  return spans;
}

function inside(span: Span, spans: readonly Span[]): boolean {
  return spans.some((each) => each.start <= span.start && span.end <= each.end);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function nearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
