/** Times that a key result names and is not due by. */
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const BOUND = wordSet("by before until till bis vor due ab");
const LEADS_ON = wordSet("to → - – = auf");
const INSIDE = wordSet("in im");
/** What follows these is where a level starts. */
const STARTS = wordSet("from was were vs versus gegenüber statt");
const WAS = wordSet("was were war waren lag lagen noch");
const NONE = wordSet("0 no zero kein keine null");
const LABELS = wordSet(": =");
const SEPARATES = wordSet(", ; : ( ) . – |");
const OF_ANOTHER = wordSet(
  "that which who whose than as was were had did when where while against compared despite expected",
);

/** `(71% in June)`, `(2.75 in FY24)`: when a level was measured. */
export function looksBack(tokens: readonly Token[], first: number): boolean {
  const open = tokens
    .slice(Math.max(0, first - 5), first)
    .findLastIndex(({ text }) => text === "(");
  if (open < 0) return false;
  const inside = tokens.slice(Math.max(0, first - 5) + open, first);
  return (
    inside.some(({ type }) => type === "number") && !inside.some(({ text }) => BOUND.has(text))
  );
}

/** `(Q4: 22%)`, `(Nov 2026 99.2%)`, `(avg. of Q4 = 9)`, `, 2026: 61%`: when the level behind it was measured. */
export function namesLevel(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  const opens =
    WAS.has(next?.text ?? "") || (tokens[first - 1]?.text === "(" && next?.type === "number");
  if (!opens && !LABELS.has(next?.text ?? "")) return false;
  if (!opens && !tokens.slice(last + 2, last + 6).some(({ type }) => type === "number"))
    return false;
  return tokens.slice(0, first).some(({ type }) => type === "number");
}

/** `who start in January`, `rather than in 2025`: the time of something else. */
export function isOfAnother(tokens: readonly Token[], first: number, last: number): boolean {
  if (datesBaseline(tokens, first, last)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 12); at -= 1) {
    const token = tokens[at];
    if (!token || (token.type === "mark" && SEPARATES.has(token.text))) return false;
    const compares = token.text !== "than" || tokens[at + 1]?.type !== "number";
    if (OF_ANOTHER.has(token.text) && compares) return true;
  }
  return false;
}

/** `21 of 60 in January, 50 wanted`, `up from 88% in Nov`, `from 4 in Q4 to 0`, `0 outages, 5 in H2`. */
function datesBaseline(tokens: readonly Token[], first: number, last: number): boolean {
  if (!INSIDE.has(tokens[first - 1]?.text ?? "")) return false;
  const unit = tokens[first - 2]?.type !== "number" && tokens[first - 3]?.type === "number";
  const number = unit ? first - 3 : first - 2;
  if (tokens[number]?.type !== "number") return false;
  if (STARTS.has(tokens[number - 1]?.text ?? "")) return true;
  const next = tokens[last + 1];
  if (next === undefined) return tokens[number - 1]?.text === "," && aimsAtNone(tokens[0]);
  const leads = next.text === "," || LEADS_ON.has(next.text);
  return leads && tokens.slice(last + 2, last + 6).some(({ type }) => type === "number");
}

const aimsAtNone = (opening: Token | undefined) => NONE.has(opening?.text ?? "");
