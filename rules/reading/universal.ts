/** Targets with no digit: `all`, `every`, `no`, `zero`, `double`, `at least once`. */
import type { Level } from "../okr.ts";
import type { Comparator } from "./quantity.ts";
import type { Token } from "./tokens.ts";

const RELATIVE: Record<string, number> = {
  double: 2,
  doubled: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  quadruple: 4,
  halve: 0.5,
  halved: 0.5,
  verdoppeln: 2,
  halbieren: 0.5,
  doppelt: 2,
};
const CADENCE =
  /^(?:day|week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|morning|sprint|release|two|three|other|time|hour|second|tag|woche|monat)$/;

export interface Universal {
  level: Level;
  comparator: Comparator | null;
  first: number;
}

function valueAt(
  tokens: readonly Token[],
  at: number,
):
  | { value: number; unit: string | null; relative: boolean; comparator: Comparator | null }
  | undefined {
  const text = tokens[at]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  const share = { unit: "%", relative: false, comparator: null };
  if (/^(?:zero|null)$/.test(text))
    return { value: 0, unit: null, relative: false, comparator: null };
  if (/^(?:no|none|nobody|kein|keine|keinen|keiner|never)$/.test(text)) {
    if (
      /^(?:longer|go|more|later|,|-|\/|\.|one-size|matter)$/.test(next) &&
      !(next === "more" && false)
    )
      return undefined;
    if (/^(?:with|or|is|has|have|there's|or)$/.test(before) && at > 2) return undefined;
    if (next === "" && text === "no") return undefined;
    return { value: 0, unit: null, relative: false, comparator: "<=" };
  }
  if (/^(?:all|alle|allen|aller)$/.test(text)) {
    if (
      /^(?:at|in|after|of|above|for|and|overall)$/.test(before) &&
      /^(?:|in|,|\.|about|over|hands)$/.test(next)
    )
      return undefined;
    if (/^(?:about|along|over|around|we|things|-)$/.test(next)) return undefined;
    return { value: 100, ...share };
  }
  if (/^(?:every|each|jede|jeder|jedes|jeden|everyone|everybody)$/.test(text)) {
    if (
      CADENCE.test(next) ||
      (CADENCE.test(tokens[at + 2]?.text ?? "") && /^(?:working|business|single)$/.test(next))
    )
      return undefined;
    if (
      next === "other" ||
      (text === "each" && (next === "" || /^(?:,|\.|\)|other|for)$/.test(next)))
    )
      return undefined;
    return { value: 100, ...share };
  }
  if (Object.hasOwn(RELATIVE, text)) {
    if (text === "double" && tokens[at]?.text.includes("-")) return undefined;
    if (text === "twice" && /^(?:a|per|the)$/.test(next) && next !== "the") return undefined;
    return { value: RELATIVE[text] ?? 2, unit: "x", relative: true, comparator: null };
  }
  if (/^(?:once|twice)$/.test(text) && /^(?:least|most)$/.test(before))
    return { value: text === "once" ? 1 : 2, unit: null, relative: false, comparator: ">=" };
  return undefined;
}

/** The first universal or relative target, or null. */
export function findUniversal(tokens: readonly Token[], text: string): Universal | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type !== "word") continue;
    const digits = token.text === "single" && tokens[at + 1]?.text === "digits";
    const found = digits
      ? { value: 9, unit: null, relative: false, comparator: "<=" as const }
      : valueAt(tokens, at);
    if (!found) continue;
    const end = digits ? (tokens[at + 1]?.end ?? token.end) : token.end;
    const span = { start: token.start, end };
    const { comparator, ...level } = found;
    return {
      level: { ...level, upper: null, slot: null, text: text.slice(span.start, span.end), span },
      comparator,
      first: at,
    };
  }
  return null;
}
