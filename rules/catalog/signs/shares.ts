/** Shares that cannot be meant: more than all, percent of percent, a change said twice. */
import type { Problem } from "../../define.ts";
import type { Level } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";

const OF = /^\s{0,2}(?:of|der|aller|des)\s(?<group>.{1,60})/iu;
/** Things that a share can be of, beside people; ratios such as retention are none. */
const CASES =
  /^(?:requests?|tickets?|claims?|cases?|models?|orders?|invoices?|anfragen|fälle|[a-zß-ÿ]*kräften?)$/u;
/** Words between "of" and the group: "of all claims handlers". */
const NEAR = 4;

/** "140% of users", "5.4 of 5". */
export function overAll({ text, reading }: ReadKeyResult, target: Level | null): Problem | null {
  const scale = /^of (\d+)$/u.exec(target?.unit ?? "")?.[1];
  if (target && scale && !target.relative && (target.value ?? 0) > Number(scale)) {
    return { messageId: "overScale", span: target.span, data: { scale } };
  }
  if (!target || target.relative || target.unit !== "%" || (target.value ?? 0) <= 100) return null;
  const group = OF.exec(text.slice(target.span.end))?.groups?.["group"] ?? "";
  const words = tokenise(group.toLowerCase(), reading.language).slice(0, NEAR);
  const isGroup = words.some(
    (each) => CASES.test(each.text) || each.word.bits & (W.people | W.staff),
  );
  return isGroup ? { messageId: "overAll", span: target.span } : null;
}

/** "Increase the share of 60% by 20%": to 72% or to 80%? */
export function shareByShare({ text, reading }: ReadKeyResult): Problem | null {
  const shares = reading.numbers.filter(({ unit, role }) => unit === "%" && role !== "date");
  const by = shares.at(-1);
  const from = shares.at(-2);
  if (!from || !by) return null;
  // "From 60% to 80%, up by 20%" says its target; "from 60% by 20%" does not.
  if (reading.baseline && !reading.target?.relative) return null;
  const between = text.slice(from.span.end, by.span.start);
  const link = /\b(?:by|um)\s{1,3}$/iu.exec(between);
  // Beyond a comma or another "by" the second share is of something else.
  if (!link || /[,;]|\b(?:by|and|um|und)\b/iu.test(between.slice(0, link.index))) return null;
  const data = { from: from.text, by: by.text };
  return { messageId: "points", span: by.span, data, atMost: "warning" };
}

const BY_SHARE =
  /\b(?:by|um)\s{1,2}(?:(?:at least|about|mindestens|rund)\s)?(\d{1,3}(?:[.,]\d)?)\s?%/i;
/** Rounded shares such as "a good 30%" may lie this many percent off. */
const ROUNDING = 3;

/** "By 30% (from 10 h to 8 h)": the two statements give two targets. */
export function saysTwoChanges(
  { text }: ReadKeyResult,
  { value: from, text: start, unit }: Level,
  { value: to, text: end }: Level,
): Problem | null {
  const match = BY_SHARE.exec(text);
  // Of shares the change may be meant in points.
  if (!match?.[1] || !from || to === null || unit === "%") return null;
  const said = Number(match[1].replace(",", "."));
  const counted = (Math.abs(to - from) / from) * 100;
  if (Math.abs(said - counted) <= ROUNDING) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const data = { from: start, to: end, share: `${Math.round(counted)}%` };
  return { messageId: "twoChanges", span, data };
}
