/** Recognises a named moment (`Q2 2026`, `30 Sept`, `2026-03-31`, `week 8`) among tokens. */
import type { Moment } from "./calendar.ts";
import { FEASTS } from "./feast.ts";
import { numericDate } from "./numeric-date.ts";
import type { Token } from "../text/tokens.ts";
import { isDigit } from "../text/tokens.ts";
import { BEGINNINGS, GERMAN_ORDINALS, SEASONS, SHORT, UNITS, monthOf } from "./moment-words.ts";
import { unitOf } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

const BEFORE_YEAR = wordSet(", ' ’ / -");
const DAY_ENDS = wordSet("st nd rd th .");
const LEVEL_ENDS = wordSet("k m mio");
const MIDDLE = wordSet("mid mitte");
const ORDINAL_ENDS = wordSet("st nd rd th");
const WEEK = wordSet("week wk cw kw woche kalenderwoche");
const WEEKDAY = wordSet("monday tuesday wednesday thursday friday freitag montag");
const POINTED = wordSet(
  "this the current coming next dieses diesem diese des laufenden nächsten kommenden financial fiscal",
);
const BETWEEN = wordSet("current coming fiscal financial calendar laufenden next nächsten");

export interface FoundMoment {
  moment: Moment;
  /** Index of the last token. */
  last: number;
  /** True where the words alone name a point in time, with no preposition needed. */
  plain: boolean;
}

const isDigitAt = (text: string, at: number) => isDigit(text.charCodeAt(at));

const yearOf = (token: Token | undefined): number | null => {
  if (!token || !isDigitAt(token.text, token.text.length - 1)) return null;
  if (/^20\d\d$/.test(token.text)) return Number(token.text);
  const fiscal = /^(?:fy|cy|gj)'?(?:20)?(\d\d)$/.exec(token.text);
  return fiscal ? 2000 + Number(fiscal[1]) : null;
};
const dayOf = (token: Token | undefined): number | null => {
  if (token?.type !== "number" || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
};

/** `Nov 28%`, `Oct 5 h`: no day of the month. */
function isLevel(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.text ?? "";
  return LEVEL_ENDS.has(after) || unitOf(after) !== undefined;
}

/** A year at `at`, also `'26` and `/26`; gives the year and the tokens it took. */
function yearAt(tokens: readonly Token[], at: number): { year: number | null; took: number } {
  let skip = 0;
  while (skip < 1 && BEFORE_YEAR.has(tokens[at + skip]?.text ?? "")) skip += 1;
  const token = tokens[at + skip];
  const year = yearOf(token);
  if (year !== null) return { year, took: skip + 1 };
  if (skip === 1 && /['’/]/.test(tokens[at]?.text ?? "") && /^\d\d$/.test(token?.text ?? "")) {
    return { year: 2000 + Number(token?.text), took: 2 };
  }
  return { year: null, took: 0 };
}

function monthAt(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const first = tokens[at];
  let day = dayOf(first);
  let next = at;
  if (day !== null) {
    next += 1;
    if (DAY_ENDS.has(tokens[next]?.text ?? "")) next += 1;
    if (tokens[next]?.text === "of") next += 1;
  }
  const month = monthOf(tokens[next]?.text ?? "");
  if (month === 0) return undefined;
  if (tokens[next + 1]?.text === "." && (tokens[next]?.text.length ?? 9) <= 4) next += 1;
  const middle = tokens[at]?.text.startsWith("mid-") || MIDDLE.has(tokens[at - 1]?.text ?? "");
  if (day === null) {
    day = isLevel(tokens, next + 1) ? null : dayOf(tokens[next + 1]);
    if (day !== null) {
      next += 1;
      if (ORDINAL_ENDS.has(tokens[next + 1]?.text ?? "")) next += 1;
    }
  }
  const { year, took } = yearAt(tokens, next + 1);
  next += took;
  if (day === null && middle) day = 15;
  const moment: Moment =
    day === null ? { sort: "month", number: month, year } : { sort: "day", day, month, year };
  return { moment, last: next, plain: day !== null || year !== null };
}

function periodAt(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const text = tokens[at]?.text ?? "";
  return isDigitAt(text, text.length - 1) ? numberedAt(tokens, at) : weekAt(tokens, at);
}

/** `Q3`, `FY27-H1`, `2027`, `W12`. */
function numberedAt(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const text = tokens[at]?.text ?? "";
  const joined =
    /^(?:fy|cy)'?(?:20)?(\d\d)-?(q|h)([1-4])$/.exec(text) ??
    /^(q|h)([1-4])(?:-[1-4]|[-/]?(?:fy)?(?:20)?(\d\d))?$/.exec(text);
  if (joined) {
    const fiscalFirst = /^(?:fy|cy)/.test(text);
    const letter = fiscalFirst ? joined[2] : joined[1];
    const number = Number(fiscalFirst ? joined[3] : joined[2]);
    const digits = fiscalFirst ? joined[1] : joined[3];
    const after = yearAt(tokens, at + 1);
    const before = yearOf(tokens[at - 1]);
    const year = digits ? 2000 + Number(digits) : (after.year ?? before);
    if (letter === "h" && number > 2) return undefined;
    const moment: Moment = { sort: letter === "q" ? "quarter" : "half", number, year };
    return { moment, last: at + after.took, plain: false };
  }
  const year = yearOf(tokens[at]);
  if (year !== null) {
    const next = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
    const period = /^[qh][1-4]$/.test(tokens[next]?.text ?? "")
      ? periodAt(tokens, next)
      : undefined;
    if (period && "number" in period.moment)
      return { ...period, moment: { ...period.moment, year } };
    return { moment: { sort: "year", year }, last: at, plain: false };
  }
  const week = /^(?:w|cw|kw)(\d{1,2})$/.exec(text);
  if (!week) return undefined;
  const moment: Moment = { sort: "week", number: Number(week[1]), year: null };
  return { moment, last: at, plain: false };
}

/** `week 12`. */
function weekAt(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const number = WEEK.has(tokens[at]?.text ?? "") ? Number(tokens[at + 1]?.text) : 0;
  if (!(number >= 1 && number <= 53)) return undefined;
  return { moment: { sort: "week", number, year: null }, last: at + 1, plain: false };
}

/** `1. Quartal`, `dritten Quartal`. */
function germanQuarterAt(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const text = tokens[at]?.text ?? "";
  const dotted = tokens[at + 1]?.text === "." && /^[1-4]$/.test(text);
  const number = dotted ? Number(text) : GERMAN_ORDINALS.get(text);
  const last = dotted ? at + 2 : at + 1;
  if (number === undefined || tokens[last]?.text !== "quartal") return undefined;
  const { year, took } = yearAt(tokens, last + 1);
  return { moment: { sort: "quarter", number, year }, last: last + took, plain: false };
}

function namedAt(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const text = tokens[at]?.text ?? "";
  const short = SHORT.get(text);
  if (short) return { moment: { sort: "this", unit: short, ahead: 0 }, last: at, plain: true };
  const feast = FEASTS.get(text);
  if (feast) {
    const { year, took } = yearAt(tokens, at + 1);
    return { moment: { sort: "feast", feast, year }, last: at + took, plain: false };
  }
  const bare = text.startsWith("mid-") ? text.slice(4) : text;
  if (SEASONS.has(bare)) {
    const { took } = yearAt(tokens, at + 1);
    return { moment: { sort: "unknown" }, last: at + took, plain: false };
  }
  if (WEEKDAY.has(text)) return { moment: { sort: "unknown" }, last: at, plain: false };
  const pointed = POINTED.has(text);
  let unitAt = pointed ? at + 1 : at;
  while (unitAt < at + 3 && BETWEEN.has(tokens[unitAt]?.text ?? "")) unitAt += 1;
  const name = tokens[unitAt]?.text ?? "";
  const unit = UNITS.get(name);
  if (!unit) return undefined;
  if (unit === "half" && name === "half" && !pointed) return undefined;
  const between = tokens
    .slice(at, unitAt + 1)
    .map((each) => each.text)
    .join(" ");
  const ahead = /next|nächsten|kommenden|coming/.test(between) ? 1 : 0;
  const plain = /^(?:this|dieses|diesem|diese|next)/.test(between);
  const end = tokens[unitAt + 1]?.text === "end" ? unitAt + 1 : unitAt;
  return { moment: { sort: "this", unit, ahead }, last: end, plain: plain || end > unitAt };
}

function mayBegin(word: string): boolean {
  if (isDigitAt(word, 1) || isDigitAt(word, 2) || BEGINNINGS.has(word.slice(0, 3))) return true;
  return monthOf(word) !== 0;
}

/** The moment that starts at token `at`. */
export function momentAt(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const token = tokens[at];
  if (!token || token.type === "mark") return undefined;
  if (token.type === "word" && !mayBegin(token.text)) return undefined;
  const dated = token.type === "number" ? numericDate(tokens, at) : undefined;
  return (
    dated ??
    germanQuarterAt(tokens, at) ??
    monthAt(tokens, at) ??
    periodAt(tokens, at) ??
    namedAt(tokens, at)
  );
}
