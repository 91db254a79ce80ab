/** Reads until when a key result must be true. */
import type { Deadline } from "../okr.ts";
import type { Clock } from "./calendar.ts";
import { lastDay } from "./calendar.ts";
import { W } from "./lexicon/classes.ts";
import { momentAt } from "./moment.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

const EDGE = wordSet("end close beginning start middle mid early late ende mitte anfang");
const REACHES_BACK = wordSet("of the des der dem den our this full whole fiscal calendar year (");
const END_OF = wordSet("end close beginning start middle");
const WITHIN = wordSet("within in during over inside innerhalb");
const ARTICLE = wordSet("the our its their von der den");
const ORDINAL = wordSet("first next coming following ersten nächsten");
const COUNTED = wordSet("a an one two three four five six eight nine ten twelve");
const UNIT = wordSet(
  "days day weeks week months month quarters quarter years year tagen tage wochen monaten monate",
);
const AFTER = wordSet("of after from nach ab");
const EVENT_ARTICLE = wordSet("the our project der dem");
const INDEFINITE = wordSet("an a");
const LONG_UNIT = wordSet("weeks week months month quarters quarter wochen monaten monate");
const DUE = wordSet("by before until bis vor");
const NAMED = wordSet("the our der dem zum zur");
const LOOSE = wordSet("launch go-live");
const THIS = wordSet("this dieses diesem");
const POINTED = wordSet("the des");
const MARK_BEFORE = wordSet("( - – — , : |");
const BEFORE = wordSet("before vor");

const BOUND = wordSet("by before until till bis vor due");
const INSIDE = wordSet(
  "in within during over throughout through of this im innerhalb während on am zum",
);
const NOT_BEFORE = wordSet(
  "per each every a an last previous past pro jede jedes jeden letzten letztes vs than prior",
);
const EVENT = wordSet(
  "start launch kick-off kickoff go-live release signing beginning rollout start-up project now today opening approval",
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

/** `within 6 weeks of start`, `in the first month online`, `in the next 3 months`. */
function spanOfTime(tokens: readonly Token[], at: number): number | undefined {
  if (!WITHIN.has(tokens[at]?.text ?? "")) return undefined;
  let next = at + 1;
  if (ARTICLE.has(tokens[next]?.text ?? "")) next += 1;
  const ordinal = ORDINAL.has(tokens[next]?.text ?? "");
  if (ordinal) next += 1;
  const counted = tokens[next]?.type === "number" || COUNTED.has(tokens[next]?.text ?? "");
  if (counted) next += 1;
  const unit = tokens[next]?.text ?? "";
  if (!UNIT.has(unit)) return undefined;
  if (tokens[next + 1]?.text === "per") return undefined;
  const of = tokens[next + 1];
  if (AFTER.has(of?.text ?? "")) {
    let event = next + 2;
    if (EVENT_ARTICLE.has(tokens[event]?.text ?? "")) event += 1;
    return EVENT.has(tokens[event]?.text ?? "") ? event : undefined;
  }
  if (ordinal)
    return isContent(of) && !(of && of.word.bits & W.all) && of?.text === "online"
      ? next + 1
      : next;
  if (INDEFINITE.has(tokens[next - 1]?.text ?? "")) return undefined;
  const long = LONG_UNIT.has(unit);
  return counted && long && !isContent(of) ? next : undefined;
}

/** Gatherings and dates of the house that a key result may be due by. */
const OCCASION =
  /^(?:[a-z]{4,12}con|conference|summit|off-?site|kick-?off|go-live|launch|all-hands|christmas|easter|weihnachten|messe|hackathon|townhall|agm)$/;

/** `by KubeCon`, `before the offsite` where it closes the statement; `found before launch` is none. */
function eventAt(tokens: readonly Token[], at: number): number | undefined {
  if (!DUE.has(tokens[at]?.text ?? "") || at < 1) return undefined;
  const named = NAMED.has(tokens[at + 1]?.text ?? "");
  const event = named ? at + 2 : at + 1;
  const text = tokens[event]?.text ?? "";
  const loose = !named && LOOSE.has(text);
  if (!OCCASION.test(text) || loose || isContent(tokens[event + 1])) return undefined;
  return /^[.,;)]?$/.test(tokens[event + 1]?.text ?? "") ? event : undefined;
}

/** `(71% in June)`, `(2.75 in FY24)`: when a level was measured. */
function looksBack(tokens: readonly Token[], first: number): boolean {
  const open = tokens
    .slice(Math.max(0, first - 5), first)
    .findLastIndex(({ text }) => text === "(");
  if (open < 0) return false;
  const inside = tokens.slice(Math.max(0, first - 5) + open, first);
  return (
    inside.some(({ type }) => type === "number") && !inside.some(({ text }) => BOUND.has(text))
  );
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
      const event = eventAt(tokens, at);
      if (event !== undefined) return build(tokens, text, at, event, null);
      if (BOUND.has(tokens[at]?.text ?? "")) {
        const the = tokens[at + 1]?.text === "the" ? 1 : 0;
        if (
          tokens[at + 1 + the]?.text === "end" &&
          tokens[at + 2 + the]?.text === "of" &&
          !momentAt(tokens, at + 3 + the) &&
          !momentAt(tokens, at + 4 + the)
        ) {
          const last = Math.min(at + 4 + the, tokens.length - 1);
          return build(tokens, text, at, last, null);
        }
      }
      continue;
    }
    const { first, strong } = reachBack(tokens, at);
    const before = tokens[first - 1]?.text ?? "";
    const after = tokens[found.last + 1];
    const closes = !isContent(after);
    const weekday = /.(?:day|tag)$/.test(tokens[at]?.text ?? "");
    const later = before === "than" && tokens[first - 2]?.text === "later";
    const bound = (BOUND.has(before) || later) && !(weekday && after?.type === "number");
    const inside = INSIDE.has(before) || THIS.has(tokens[first]?.text ?? "");
    const edge = first > 0 && !after;
    const shared = before === "of" && tokens[at]?.text === "the" && !strong;
    const vague =
      found.moment.sort === "this" && tokens[at]?.text !== "this" && !strong && !found.plain;
    const accepted =
      (later || !NOT_BEFORE.has(before)) &&
      !shared &&
      !looksBack(tokens, first) &&
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
