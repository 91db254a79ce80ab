/** How far a from-to reaches, in proportion to where it starts. */
import { lazyPattern } from "../../lazy-pattern.ts";
import type { Level, Reading, Span } from "../../okr.ts";
import { unitOf } from "../../reading/numbers/unit.ts";
import { around } from "./words.ts";

interface Stretch {
  /** Change as a share of the start: 0.05 is 5% more, 9 is tenfold. Falls count as the speed-up. */
  share: number;
  span: Span;
  from: string;
  to: string;
}

/** Below this a count is a first step, and any factor is possible. */
const FEW = 20;

/**
 * Null where a proportion says nothing: no two levels in one unit, a start at or near zero, a
 * target of zero, a rise from a few.
 */
export function stretch({ baseline, target, direction }: Reading): Stretch | null {
  if (!baseline?.value || !target?.value || direction === "hold") return null;
  if (target.relative || baseline.relative) return null;
  const [from, to] = [baseline.value, target.value];
  if ((baseline.unit ?? target.unit) !== (target.unit ?? baseline.unit)) return null;
  if (from < 0 || to < 0 || from === to || changesUnit(baseline, target)) return null;
  if (to > from && from < FEW) return null;
  const unit = target.unit ?? baseline.unit;
  const start = baseline.span.start;
  const span = around({ start, end: baseline.span.end }, target.span);
  return { share: share(from, to, unit), span, from: baseline.text, to: target.text };
}

const LAST_WORD = lazyPattern(String.raw`\p{L}+$`, "u");
const unitSaid = ({ text }: Level) => unitOf(LAST_WORD().exec(text)?.[0].toLowerCase() ?? "");

/** "From 6 days to 20 minutes": who changes the unit knows how far it is. */
function changesUnit(baseline: Level, target: Level): boolean {
  const [from, to] = [unitSaid(baseline), unitSaid(target)];
  return from !== undefined && to !== undefined && from !== to;
}

function share(from: number, to: number, unit: string | null): number {
  // Near its ceiling a share counts by what is left: 99.90% to 99.95% halves it.
  if (unit === "%" && from >= 90 && to > from && to <= 100) return (to - from) / (100 - from);
  return to > from ? (to - from) / from : (from - to) / Math.min(from, to);
}
