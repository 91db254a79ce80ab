/** Tells numbers that name something (`Phase 2`, `PostgreSQL 16`, `in 2026`) from amounts. */
import { LEVEL_NOUN, VERB, W } from "../lexicon/classes.ts";
import { isInfinitive } from "./counted-noun.ts";
import { namesPlace } from "../sentence/named-place.ts";
import type { Token } from "../text/tokens.ts";
import { isGlued } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const IDENTIFIED = wordSet(
  `
    version level tier phase stage stufe wave release sev severity priority iso soc wcag python node
    java kubernetes http step gen generation fortune rfc section layer chapter part paragraph
    article q h week kw cw sprint okr kr no nr number horizon option team build microsoft office
    windows dynamics epic ticket issue pr line type
  `,
);
const DATED = wordSet(
  "year date due deadline launch go-live start end delivery release live jahr termin datum frist ende",
);
const AIM = wordSet("ziel target goal");
const UNITS = wordSet("% k x /");
const TO = wordSet("to →");
const UNIT_SIGNS = wordSet("% k x");
const UPGRADE = wordSet("upgraded upgrades upgrade upgrading bumped bump version");

/** `hold prices at 2026 level`. */
const AS_THEN = wordSet("level levels prices niveau stand");
const COMPARES = wordSet("< > ≤ ≥ = under below within over above than to from in");
const PER = wordSet("per je pro");
const ARROWS = wordSet("→ ⇒ ➔ ➜");

const isCounted = (next: Token | undefined) =>
  next?.type === "word" &&
  !(next.word.bits & (W.preposition | W.auxiliary | W.done)) &&
  !isInfinitive(next);

/** `PostgreSQL 16`, `Airflow 2`: a bare number behind a name that is no metric. */
function namesVersion(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.type !== "word" || !number || before.end + 1 !== number.start) return false;
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(number.text) || before.word.bits & LEVEL_NOUN) return false;
  if (
    before.word.bits & (VERB | W.preposition | W.auxiliary | W.all) ||
    before.word.form !== "base"
  )
    return false;
  const name = text.slice(before.start, before.end);
  if (next?.text === "★" || AIM.has(before.text)) return false;
  return (
    /^[A-Z]\w*[a-z]/.test(name) &&
    before.start > 0 &&
    !UNITS.has(next?.text ?? "") &&
    !isCounted(next)
  );
}

/** `5S`, `6S`: a method, where seconds would be written small. */
const namesMethod = (tokens: readonly Token[], at: number, text: string): boolean =>
  /^[3-8]S$/.test(text.slice(tokens[at]?.start, tokens[at + 1]?.end)) &&
  !COMPARES.has(tokens[at - 1]?.text ?? "");

/** `per week 26 -> 5`, `option 8% → 30%`: a level, whatever stands before it. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  if (PER.has(tokens[at - 2]?.text ?? "") || PER.has(tokens[at - 3]?.text ?? "")) return true;
  const unit = UNIT_SIGNS.has(tokens[at + 1]?.text ?? "");
  return (
    ARROWS.has(tokens[unit ? at + 2 : at + 1]?.text ?? "") &&
    (unit || UNITS.has(tokens[at + 3]?.text ?? ""))
  );
}

/** `Emails sent: 2000`: behind a colon a year only where a date is asked for. */
export const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ":" && at > 1 && !DATED.has(tokens[at - 2]?.text ?? "");

/** Whether the number at `at` is part of a name, of a version or a year. */
export function identifies(tokens: readonly Token[], at: number, whole: string): boolean {
  const before = tokens[at - 1];
  if (isMeasured(tokens, at)) return false;
  if (before?.text === "#" || namesVersion(tokens, at, whole)) return true;
  if (namesMethod(tokens, at, whole) || namesPlace(tokens, at, whole)) return true;
  if (before?.type === "word" && !isGlued(before, tokens[at]) && IDENTIFIED.has(before.text)) {
    return !(before.word.bits & W.make && isCounted(tokens[at + 1]));
  }
  const text = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  const versioned = text.includes(".") || TO.has(before?.text ?? "") || next?.text === "→";
  if (versioned && !UNIT_SIGNS.has(next?.text ?? "") && !isCounted(next)) {
    if (tokens.slice(Math.max(0, at - 5), at).some((each) => UPGRADE.has(each.text))) return true;
  }
  const year = /^(?:19|20)\d\d$/.test(text) && !isCount(tokens, at);
  if (year && AS_THEN.has(next?.text ?? "")) return true;
  return year && (!isCounted(next) || next?.word.form === "ed" || before?.text === "the");
}
