/** Reads what follows a number: its scale (`k`, `million`) and its unit. */
import type { Language } from "../../okr.ts";
import { scaleOf } from "./number.ts";
import type { Token } from "../text/tokens.ts";
import { isGlued } from "../text/tokens.ts";
import { unitOf } from "./unit.ts";
import { wordMap, wordSet } from "../text/word-set.ts";

export const CURRENCIES = wordSet("$ € £ ¥");
/** Units of two words. */
const PAIRS = new Map([
  ["percentage point", "points"],
  ["percentage points", "points"],
  ["per cent", "%"],
  ["working day", "d"],
  ["working days", "d"],
  ["business day", "d"],
  ["business days", "d"],
]);
/** Arbeitstage and Personentage; in English the one is a preposition, the other a point. */
const GERMAN = wordMap({ at: "d", pt: "PT" });
/** `4.5 keur`, `30 tchf`. */
const SCALED_MONEY = /^([ktm])(eur|chf|usd)$/;

interface ScaleAndUnit {
  /** The last token that belongs to the number. */
  last: number;
  /** What the scale multiplies the number by; 1 without one. */
  factor: number;
  /** Canonical; null if none follows. */
  unit: string | null;
}

/** The scale and the unit behind the number at `at`. */
export function scaleAndUnitAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): ScaleAndUnit {
  const { last, factor } = scaleAt(tokens, at);
  const next = tokens[last + 1];
  if (next?.text === "%" || (next && CURRENCIES.has(next.text))) {
    return { last: last + 1, factor, unit: unitOf(next.text) ?? next.text };
  }
  const isMonth = next?.text === "m" && !isGlued(tokens[last], next);
  if (next?.type !== "word" || isMonth) return { last, factor, unit: null };
  const pair = PAIRS.get(`${next.text} ${tokens[last + 2]?.text ?? ""}`);
  if (pair !== undefined) return { last: last + 2, factor, unit: pair };
  const money = SCALED_MONEY.exec(next.text);
  const german = language === "de" ? GERMAN.get(next.text) : undefined;
  const unit = german ?? unitOf(money?.[2] ?? next.text) ?? null;
  const times = unit === "x" && next.text === "x" && !isGlued(tokens[last], next);
  if (unit === null || times) return { last, factor, unit: null };
  return { last: last + 1, factor: factor * moneyScale(money?.[1]), unit };
}

/** In money a German `t` stands for thousand, as `k` does. */
function moneyScale(letter: string | undefined): number {
  if (letter === undefined) return 1;
  return scaleOf(letter === "t" ? "k" : letter) ?? 1;
}

function scaleAt(tokens: readonly Token[], at: number): { last: number; factor: number } {
  const scale = tokens[at + 1];
  const factor = scale?.type === "word" ? scaleOf(scale.text) : undefined;
  if (!scale || factor === undefined) return { last: at, factor: 1 };
  const short = scale.text.length <= 2 && scale.text !== "mn" && scale.text !== "bn";
  const money = CURRENCIES.has(tokens[at + 2]?.text ?? "") && isGlued(scale, tokens[at + 2]);
  const near = isGlued(tokens[at], scale) || scale.text === "k" || money;
  if (short && !near) return { last: at, factor: 1 };
  const abbreviated = tokens[at + 2]?.text === "." && /^[mt]/.test(scale.text);
  return { last: abbreviated ? at + 2 : at + 1, factor };
}
