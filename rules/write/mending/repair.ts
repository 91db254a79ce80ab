/** Repairs that the reading itself points at: placeholders, swapped levels, two results in one. */
import type { Candidate, Slot } from "../../okr.ts";
import { splitInTwo } from "../../catalog/signs/split.ts";
import { capital } from "../lines/compose.ts";
import type { Standing } from "../standing.ts";
import { tidy } from "../subject/tidy.ts";

/** "$XX new logos" becomes "{a} new logos": the same sentence, with the number asked for. */
export function placeholdersAsked({ keyResult, reading, by }: Standing): Candidate[] {
  if (reading.placeholders.length === 0 || reading.placeholders.length > 4) return [];
  // "TBD Need proper key results" holds no gap for a number.
  const gaps = reading.placeholders.every(({ end }) =>
    /^\s?(?:%|\p{Ll}|$)/u.test(keyResult.text.slice(end)),
  );
  if (!gaps) return [];
  const slots: Slot[] = [];
  let text = "";
  let at = 0;
  for (const { start, end } of reading.placeholders) {
    const name = String.fromCodePoint(97 + slots.length);
    const percent =
      /^\s?%/u.test(keyResult.text.slice(end)) || /%/u.test(keyResult.text.slice(start, end));
    const unit = percent ? "%" : null;
    text += `${keyResult.text.slice(at, start)}{${name}}${/%/u.test(keyResult.text.slice(start, end)) ? "%" : ""}`;
    slots.push({ name, question: "Which number belongs here?", unit, role: "target" });
    at = end;
  }
  const when = by === null || reading.deadline !== null ? "" : ` ${by}`;
  return [
    {
      kind: "rewrite",
      title: "Ask for the number",
      text: capital(`${tidy(text + keyResult.text.slice(at))}${when}`),
      slots,
      proposals: [],
      explanation: "A gap can be neither met nor missed; an open question can be answered.",
    },
  ];
}

/** "Reduce from 2 h to 4 h": the two levels change places, or the target is asked for. */
export function levelsSwapped({ keyResult, reading, by, findings }: Standing): Candidate[] {
  const { baseline, target } = reading;
  const contradicts = findings.some((each) => each.ruleId === "kr/contradiction");
  if (!contradicts || baseline === null || target === null) return [];
  if (baseline.value === null || target.value === null || baseline.span.start >= target.span.start)
    return [];
  const { text } = keyResult;
  const before = text.slice(0, baseline.span.start);
  const between = text.slice(baseline.span.end, target.span.start);
  const after = text.slice(target.span.end);
  const when = by === null || reading.deadline !== null ? "" : ` ${by}`;
  // "24% by 5%" says from where, and by how much.
  const isBy = between.trim() === "by";
  const [opens, joins] = isBy ? [`${before}from `, " to "] : [before, between];
  const whole = (from: string, to: string): string =>
    capital(`${tidy(opens + from + joins + to + after)}${when}`);
  const open: Slot = {
    name: "a",
    question: "Where should it be by then?",
    unit: null,
    role: "target",
  };
  const rest = target.text.replace(/^[^\d]*[\d.,]+/u, "");
  const turned: Candidate = {
    kind: "rewrite",
    title: "Turn the levels round",
    text: whole(target.text, baseline.text),
    slots: [],
    proposals: [],
    explanation: "The verb and both levels now say the same.",
  };
  const asked: Candidate = {
    kind: "rewrite",
    title: "Ask for the target",
    text: whole(baseline.text, `{a}${rest}`),
    slots: [open],
    proposals: [],
    explanation: "Today's level stays, and the target is yet to be named.",
  };
  return isBy ? [asked] : [turned, asked];
}

/** Two results joined in one: each on its own, for the user to choose or to keep both. */
export function halves({ words, findings, by, reading }: Standing): Candidate[] {
  if (!findings.some(({ ruleId }) => ruleId === "kr/compound")) return [];
  const found = splitInTwo(words.sentence);
  const parts = found === null ? atComma(words.sentence) : [found.first, found.second];
  const when = by === null || reading.deadline !== null ? "" : ` ${by}`;
  // "CSAT on those": without the other half nobody knows on which.
  if (parts.some((part) => HANGS.test(part))) return [];
  return parts.map((part, at) => ({
    kind: "split" as const,
    title: at === 0 ? "Keep what stands in front" : "Keep what stands behind",
    text: capital(`${part.trim()}${when}`),
    slots: [],
    proposals: [],
    explanation: "A single result can be met or missed; with another beside it, both blur.",
  }));
}

const HANGS = /\b(?:those|these|them|it|they|thereof|davon|diese[nrsm]?)\b/iu;

/** "Click rate 12% -> 4%, report rate 20% -> 50%": a comma between two levels. */
function atComma(sentence: string): string[] {
  const parts = sentence.split(/,\s/u);
  return parts.length === 2 && parts.every((part) => HAS_LEVEL.test(part)) ? parts : [];
}

const HAS_LEVEL = /^\p{L}.{3,}(?<!\p{L})\d/u;
