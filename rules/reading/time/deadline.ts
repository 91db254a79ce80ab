/** Reads until when a key result must be true. */
import type { Deadline } from "../../okr.ts";
import type { Clock, Moment } from "./calendar.ts";
import { lastDay } from "./calendar.ts";
import { isCount } from "../numbers/identifier.ts";
import { W } from "../lexicon/classes.ts";
import type { FoundMoment } from "./moment.ts";
import { momentAt } from "./moment.ts";
import { occasionAt } from "./occasion.ts";
import { isOfAnother, looksBack, namesLevel } from "./other-time.ts";
import { spanOfTime } from "./time-span.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const EDGE = wordSet("end close beginning start middle mid early late ende mitte anfang");
const REACHES_BACK = wordSet(
  "of the des der dem den our this full whole fiscal calendar year ( spätestens zum",
);
const END_OF = wordSet("end close beginning start middle");
const THIS = wordSet("this dieses diesem");
const POINTED = wordSet("the des");
const MARK_BEFORE = wordSet("( - – — , : |");
const UNITS = wordSet("day week month quarter year monat");
const OPENS_TIME = wordSet("on onwards");
const BEFORE = wordSet("before vor");
/** How many words before their week the newcomers stand. */
const NEWCOMER_WITHIN = 12;
const NEW = wordSet("new neue neuer neues neuen joiner joiners newcomer newcomers");

const BOUND = wordSet("by before until till bis vor due ab");
const INSIDE = wordSet(
  "in within during over throughout through of this im innerhalb während on am zum",
);
const NOT_BEFORE = wordSet(
  `
    per each every a an last previous past pro jede jedes jeden letzten letztes vs than prior for
    after since nach seit
  `,
);

export interface FoundDeadline extends Deadline {
  first: number;
  last: number;
}

/** The first deadline in the text, or null. */
export function findDeadline(
  tokens: readonly Token[],
  text: string,
  clock: Clock,
): FoundDeadline | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const last = spanOfTime(tokens, at);
    if (last !== undefined) return build(tokens, text, { first: at, last, end: null });
    const mention = mentionAt(tokens, at);
    if (mention) {
      const due = dueBy(tokens, mention, clock);
      if (due) return build(tokens, text, due);
      at = mention.last;
      continue;
    }
    const event = occasionAt(tokens, at);
    if (event !== undefined) return build(tokens, text, { first: at, last: event, end: null });
  }
  return null;
}

function build(
  tokens: readonly Token[],
  text: string,
  { first, last, end }: Omit<FoundDeadline, keyof Deadline> & Pick<Deadline, "end">,
): FoundDeadline {
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { text: text.slice(span.start, span.end), span, end, first, last };
}

/** A moment that starts at token `at`, with the words before it that belong to it. */
interface Mention extends FoundMoment {
  at: number;
  first: number;
  /** Said as an edge: `end of`, `early`. */
  edged: boolean;
}

function mentionAt(tokens: readonly Token[], at: number): Mention | undefined {
  const found = momentAt(tokens, at);
  return found && { ...found, ...reachBack(tokens, at), at };
}

/** `end of`, `the`, `early` before a moment: how far the phrase reaches back. */
function reachBack(tokens: readonly Token[], at: number): { first: number; edged: boolean } {
  let first = at;
  let edged = false;
  while (first > 0) {
    const before = tokens[first - 1]?.text ?? "";
    if (EDGE.has(before)) edged = true;
    else if (before === "zum" && tokens[first - 2]?.text !== "bis") break;
    else if (!REACHES_BACK.has(before)) break;
    if (before === "(") break;
    if (before === "of" && !edged && !END_OF.has(tokens[first - 2]?.text ?? "")) break;
    first -= 1;
  }
  return { first, edged };
}

/** The phrase of a mention and the day that it ends on, if it says until when. */
function dueBy(tokens: readonly Token[], mention: Mention, clock: Clock) {
  const { first, last, moment } = mention;
  const bound = isBound(tokens, mention);
  if (isNoDeadline(tokens, mention)) return undefined;
  if (!bound && !standsAlone(tokens, mention)) return undefined;
  const before = tokens[first - 1]?.text ?? "";
  const end = lastDay(moment, clock);
  return {
    first: bound || INSIDE.has(before) ? first - 1 : first,
    last,
    end: end !== null && BEFORE.has(before) && isOneDay(moment) ? dayBefore(end) : end,
  };
}

/** `by Friday`, `no later than May`, `from 1 June onwards`; not `by Monday 8` or `by day`. */
function isBound(tokens: readonly Token[], mention: Mention): boolean {
  const { at, first, last } = mention;
  const before = tokens[first - 1]?.text ?? "";
  const after = tokens[last + 1];
  const numbered = after?.type === "number" || tokens[last + 2]?.type === "number";
  if (isWeekday(tokens, at) && numbered) return false;
  if (isBareUnit(tokens, mention)) return false;
  const onwards = before === "from" && OPENS_TIME.has(after?.text ?? "");
  return BOUND.has(before) || onwards || isLatest(tokens, first);
}

/** `later than`, `spätestens im`. */
const isLatest = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 2]?.text === "spätestens" ||
  (tokens[first - 1]?.text === "than" && tokens[first - 2]?.text === "later");

const isWeekday = (tokens: readonly Token[], at: number): boolean =>
  /.(?:day|tag)$/.test(tokens[at]?.text ?? "");

/** `by month`: of what a figure is told apart. */
function isBareUnit(tokens: readonly Token[], { at, first, last }: Mention): boolean {
  if (tokens[first - 1]?.text !== "by" || last !== at) return false;
  return UNITS.has(tokens[at]?.text ?? "") && tokens[last + 1]?.type !== "number";
}

/** A time that is a rate, a comparison or the past. */
function isNoDeadline(tokens: readonly Token[], mention: Mention): boolean {
  const { at, first, moment, edged } = mention;
  const before = tokens[first - 1]?.text ?? "";
  const said = tokens[at]?.text ?? "";
  if (NOT_BEFORE.has(before) && !isLatest(tokens, first)) return true;
  if (isBareUnit(tokens, mention) || looksBack(tokens, first)) return true;
  if (before === "at" && said === "month-end") return true;
  if (before === "of" && !edged && (said === "the" || moment.sort === "year")) return true;
  return moment.sort === "year" && isCount(tokens, at);
}

/** Whether a mention says until when with no word that binds it: `in Q2`, `(end of May)`. */
function standsAlone(tokens: readonly Token[], mention: Mention): boolean {
  const { at, first, last, moment, edged, plain } = mention;
  if (namesLevel(tokens, first, last) || isOfAnother(tokens, first, last)) return false;
  const before = tokens[first - 1]?.text ?? "";
  const said = tokens[at]?.text ?? "";
  const closes = !isContent(tokens[last + 1]);
  const inside = INSIDE.has(before) || THIS.has(tokens[first]?.text ?? "");
  const loose = moment.sort === "this" && said !== "this" && !edged && !plain;
  if (loose) return inside && closes && POINTED.has(said);
  if (isWeekday(tokens, at)) return false;
  if (moment.sort === "week" && isOfNewcomer(tokens, at)) return false;
  if (edged || (inside && (closes || plain))) return true;
  const ends = first > 0 && !tokens[last + 1];
  if (ends && MARK_BEFORE.has(before)) return true;
  if (!plain) return false;
  return ends || before === "(" || (closes && (first === 0 || moment.sort === "this"));
}

/** `every new colleague has a mentor in week 1`: a week of theirs. */
const isOfNewcomer = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEWCOMER_WITHIN), at).some(({ text }) => NEW.has(text));

const isContent = (token: Token | undefined) =>
  token?.type === "word" && !(token.word.bits & (W.preposition | W.auxiliary | W.all));

const isOneDay = ({ sort }: Moment) => sort === "day" || sort === "feast";

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
