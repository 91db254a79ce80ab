/** What the words around a number say of where a level stands today. */
import type { Candidate } from "./neighbours.ts";
import { BASE_BEFORE, LITTLE, wordBefore } from "./neighbours.ts";
import { isOrigin } from "./origin.ts";
import { isInTime, isTimed, namesTime } from "./time-label.ts";
import type { Token } from "../text/tokens.ts";
import { isTime } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

const BASE_AFTER = wordSet(
  "today currently now previously present far moment heute aktuell derzeit bisher baseline",
);
const BOUNDS = wordSet("least most than");
const SPANS = wordSet(
  `
    year quarter month week term season semester half round wave survey sprint release count time
    campaign audit jahr quartal monat saison
  `,
);
const LABELS = wordSet(": =");
/** A change that needs no number of its own: the only number is what it starts from. */
const MULTIPLIES = wordSet(
  `
    halve halved halves double doubled doubles triple tripled triples quadruple halbieren halbiert
    halbierung verdoppeln verdoppelt verdoppelung verdopplung verdreifachen verdreifacht
    verdreifachung vervierfachen hälfte
  `,
);
const STATES = wordSet("are currently");
const FROM = wordSet("from was took currently today baseline aktuell heute derzeit");
const LAST = wordSet("last letztes letzten vorjahr");
const OPENS = wordSet("( , ;");
const CLOSES = wordSet(") |");
const STAMPS = wordSet("ist istwert ist-wert stand");
const STOPS = wordSet(", ; . than als");
const SHORT = wordSet("prev bish zul akt");
/** What follows a number in brackets that is a part of what is aimed at. */
const PARTS = wordSet("per each in or of je pro");
const WHEN = wordSet("in at after last on so");
/** Most words before the colon of `(last count: 13%)`. */
const LABEL = 4;

/** `92% (currently 88%)`, `2 days (today on average 5)`: of the number behind it. */
function speaksOfNext(tokens: readonly Token[], at: number): boolean {
  if (opensNumber(tokens, at + 1)) return true;
  if (!OPENS.has(tokens[at - 1]?.text ?? "")) return false;
  const rest = tokens.slice(at + 1, at + 1 + LABEL);
  const end = rest.findIndex(({ text }) => text === ")" || text === ",");
  return rest.slice(0, end < 0 ? LABEL : end).some(({ type }) => type === "number");
}

function opensNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.type === "number") return true;
  return LITTLE.has(next?.text ?? "") && tokens[at + 1]?.type === "number";
}

/** `40% (IST)`. */
const isMarked = (tokens: readonly Token[], each: Candidate): boolean =>
  tokens[each.last + 1]?.text === "(" &&
  tokens[each.last + 2]?.text === "ist" &&
  tokens[each.last + 3]?.text === ")";

/** `von 26 auf höchstens 12`; what is `von 8 %` has that level. */
const leadsOn = (tokens: readonly Token[], each: Candidate): boolean =>
  tokens.slice(each.last + 1, each.last + 4).some(({ text }) => text === "auf");

/** Tokens back to the bracket or the comma that opens a label, at most so many. */
function labelOf(tokens: readonly Token[], each: Candidate): readonly Token[] | undefined {
  for (let at = each.first - 1; at >= Math.max(0, each.first - LABEL * 2); at -= 1) {
    const { text = "" } = tokens[at] ?? {};
    if (CLOSES.has(text)) return undefined;
    const comma = text !== "(" && at < each.first - 1;
    if (OPENS.has(text) && !(comma && STAMPS.has(tokens[at + 1]?.text ?? "")))
      return tokens.slice(at + 1, each.first);
  }
  return undefined;
}

/** `(2026: 310 k€)`, `, Q4: 22%`, `(Nov.: 15 %)`: the level of a time that is over. */
function isDated(tokens: readonly Token[], each: Candidate): boolean {
  const label = labelOf(tokens, each);
  if (!label || !LABELS.has(label.at(-1)?.text ?? "")) return false;
  if (!label.some((token) => namesTime(token) || STAMPS.has(token.text))) return false;
  const start = label[0]?.start ?? 0;
  return tokens.some(
    ({ type, text, end }) => (type === "number" && end < start) || MULTIPLIES.has(text),
  );
}

/** `(Ist 5 Tage)`, `(Stand 1.1.: 870)`, `(Stand: 31.12.2026, 89 %)`. */
function isStamped(tokens: readonly Token[], each: Candidate): boolean {
  const opening = tokens.slice(Math.max(0, each.first - LABEL * 2), each.first);
  const open = opening.findLastIndex(({ text }) => text === "(");
  return open >= 0 && STAMPS.has(opening[open + 1]?.text ?? "");
}

/** Said to be where the level starts or stands. */
export function isBaseline(tokens: readonly Token[], each: Candidate): boolean {
  const before = tokens[each.first - 1]?.text ?? "";
  const further = tokens[each.first - 2]?.text ?? "";
  if (before === "than" && further === "rather") return true;
  if (before === "against" && further === "as") return true;
  if (BOUNDS.has(before) || isOrigin(tokens, each)) return false;
  if (isMarked(tokens, each) || (before === "." && SHORT.has(further))) return true;
  if (LAST.has(further) && SPANS.has(before)) return true;
  if (before === "at" && STATES.has(further)) return true;
  if (before === "have" && further === "(") return true;
  if (FROM.has(before) || isDated(tokens, each) || isStamped(tokens, each)) return true;
  if (before === "von") return leadsOn(tokens, each);
  if (BASE_BEFORE.has(wordBefore(tokens, each.first))) return true;
  for (let at = each.last + 1; at <= each.last + 3; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (BASE_AFTER.has(text)) return before !== "zu" && !speaksOfNext(tokens, at);
    if (LAST.has(text) && at === each.last + 1) return each.comparator === null;
    if (STOPS.has(text)) break;
  }
  return false;
}

/** `(71%`, `(June: 71%`, `(before go-live 71%`: opened by a bracket and no more than a label. */
function isBracketed(tokens: readonly Token[], each: Candidate): boolean {
  const sampled = tokens[each.first - 2]?.text === "n";
  const labelled = LABELS.has(tokens[each.first - 1]?.text ?? "") && !sampled;
  const from = labelled ? each.first - 2 : each.first - 1;
  for (let at = from; at >= Math.max(0, from - LABEL); at -= 1) {
    const token = tokens[at];
    if (token?.text === "(") return labelled || at === from || tokens[at + 1]?.text === "before";
    const averaged = token?.text === "." && tokens[at - 1]?.text === "avg";
    if (token?.type === "mark" && token.text !== "-" && !averaged) return false;
  }
  return false;
}

/** `64% (71% in June)`: a level of the same unit in brackets behind the target is where it stands. */
export function stands(
  tokens: readonly Token[],
  each: Candidate,
  target: Candidate | null,
): boolean {
  if (!target || each.first <= target.last) return false;
  const timed = isInTime(tokens, each.last + 1);
  if (PARTS.has(tokens[each.last + 1]?.text ?? "") && !timed) return false;
  if (timed && target.value === 0 && tokens[each.first - 1]?.text === ",") return true;
  const times = isTime(each.unit) && isTime(target.unit);
  if (each.unit !== null && each.unit !== target.unit && !times) return false;
  if (!isBracketed(tokens, each) && !isTimed(tokens, each.first)) return false;
  return tokens.slice(each.last + 1, each.last + 8).some(({ text }) => text === ")");
}

/** `queue: 21 in January, 50 wanted`: a first level of an earlier time, then what is aimed at. */
export function precedes(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  const next = tokens[left.last + 1]?.text ?? "";
  if (tokens[left.first - 1]?.text !== ":" || left.comparator !== null || !WHEN.has(next))
    return false;
  const between = tokens.slice(left.last + 1, right.first);
  const commas = between.filter(({ text }) => text === ",").length;
  return commas === 1 && between.length <= LABEL * 2;
}
