/** Reads until when a key result must be true. */
import type { Deadline } from "../okr.ts";
import type { Clock } from "./calendar.ts";
import { lastDay } from "./calendar.ts";
import { isCount } from "./identifier.ts";
import { W } from "./lexicon/classes.ts";
import { momentAt } from "./moment.ts";
import { occasionAt } from "./occasion.ts";
import { isOfAnother, looksBack, namesLevel } from "./other-time.ts";
import { spanOfTime } from "./time-span.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

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

const BOUND = wordSet("by before until till bis vor due ab");
const INSIDE = wordSet(
  "in within during over throughout through of this im innerhalb während on am zum",
);
const NOT_BEFORE = wordSet(
  "per each every a an last previous past pro jede jedes jeden letzten letztes vs than prior for after since nach seit",
);

export interface FoundDeadline extends Deadline {
  first: number;
  last: number;
}

const isContent = (token: Token | undefined) =>
  token?.type === "word" && !(token.word.bits & (W.preposition | W.auxiliary | W.all));

/** `end of`, `the`, `early` before a moment: how far the phrase reaches back. */
function reachBack(tokens: readonly Token[], at: number): { first: number; strong: boolean } {
  let first = at;
  let strong = false;
  while (first > 0) {
    const before = tokens[first - 1]?.text ?? "";
    if (EDGE.has(before)) strong = true;
    else if (before === "zum" && tokens[first - 2]?.text !== "bis") break;
    else if (!REACHES_BACK.has(before)) break;
    if (
      before === "(" ||
      (before === "of" && !strong && !END_OF.has(tokens[first - 2]?.text ?? ""))
    )
      break;
    first -= 1;
  }
  return { first, strong };
}

function build(
  tokens: readonly Token[],
  text: string,
  first: number,
  last: number,
  end: string | null,
): FoundDeadline {
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { text: text.slice(span.start, span.end), span, end, first, last };
}

/** The first deadline in the text, or null. */
export function findDeadline(
  tokens: readonly Token[],
  text: string,
  clock: Clock,
): FoundDeadline | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const period = spanOfTime(tokens, at);
    if (period !== undefined) return build(tokens, text, at, period, null);
    const found = momentAt(tokens, at);
    if (!found) {
      const event = occasionAt(tokens, at);
      if (event !== undefined) return build(tokens, text, at, event, null);
      continue;
    }
    const { first, strong } = reachBack(tokens, at);
    const before = tokens[first - 1]?.text ?? "";
    const after = tokens[found.last + 1];
    const closes = !isContent(after);
    const weekday = /.(?:day|tag)$/.test(tokens[at]?.text ?? "");
    const further = tokens[first - 2]?.text;
    const later = (before === "than" && further === "later") || further === "spätestens";
    const onwards = before === "from" && OPENS_TIME.has(after?.text ?? "");
    const numbered = after?.type === "number" || tokens[found.last + 2]?.type === "number";
    const unit = found.last === at && UNITS.has(tokens[at]?.text ?? "");
    const bare = before === "by" && unit && after?.type !== "number";
    const bound = (BOUND.has(before) || later || onwards) && !(weekday && numbered) && !bare;
    const inside = INSIDE.has(before) || THIS.has(tokens[first]?.text ?? "");
    const edge = first > 0 && !after;
    const shared = before === "of" && tokens[at]?.text === "the" && !strong;
    const vague =
      found.moment.sort === "this" && tokens[at]?.text !== "this" && !strong && !found.plain;
    const accepted =
      (later || !NOT_BEFORE.has(before)) &&
      !shared &&
      !looksBack(tokens, first) &&
      (bound || !namesLevel(tokens, first, found.last)) &&
      !(found.moment.sort === "year" && isCount(tokens, at)) &&
      !bare &&
      !(before === "at" && tokens[at]?.text === "month-end") &&
      !(found.moment.sort === "year" && before === "of" && !strong) &&
      (bound || !isOfAnother(tokens, first, found.last)) &&
      (bound ||
        (!weekday && strong) ||
        (!weekday && !vague && inside && (closes || found.plain)) ||
        (vague && inside && closes && POINTED.has(tokens[at]?.text ?? "")) ||
        (!weekday &&
          !vague &&
          found.plain &&
          (edge ||
            (first === 0 && closes) ||
            before === "(" ||
            (found.moment.sort === "this" && closes))) ||
        (!weekday && !vague && edge && MARK_BEFORE.has(before)));
    if (!accepted) {
      at = found.last;
      continue;
    }
    const start = bound || INSIDE.has(before) ? first - 1 : first;
    let end = lastDay(found.moment, clock);
    if (end !== null && BEFORE.has(before) && found.moment.sort === "day") {
      end = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
    }
    return build(tokens, text, start, found.last, end);
  }
  return null;
}
