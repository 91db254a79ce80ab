/** Repairs that the reading itself points at: placeholders, swapped levels, two results in one. */
import type { Candidate, Slot } from "../okr.ts";
import { capital } from "./compose.ts";
import type { Standing } from "./standing.ts";
import { tidy } from "./tidy.ts";

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
  const whole = (from: string, to: string): string =>
    capital(`${tidy(before + from + between + to + after)}${when}`);
  const open: Slot = {
    name: "a",
    question: "Where should it be by then?",
    unit: null,
    role: "target",
  };
  const rest = target.text.replace(/^[^\d]*[\d.,]+/u, "");
  return [
    {
      kind: "rewrite",
      title: "Turn the levels round",
      text: whole(target.text, baseline.text),
      slots: [],
      proposals: [],
      explanation: "The verb and both levels now say the same.",
    },
    {
      kind: "rewrite",
      title: "Ask for the target",
      text: whole(baseline.text, `{a}${rest}`),
      slots: [open],
      proposals: [],
      explanation: "Today's level stays, and the target is yet to be named.",
    },
  ];
}

/** Two results joined in one: each on its own, for the user to choose or to keep both. */
export function halves({ words, reading, by }: Standing): Candidate[] {
  if (!reading.compound) return [];
  const parts = words.sentence.split(/\s(?:and|&|und)\s|;\s/iu);
  if (parts.length !== 2) return [];
  const when = by === null || reading.deadline !== null ? "" : ` ${by}`;
  return parts.map((part) => ({
    kind: "split" as const,
    title: "Keep one result in it",
    text: capital(`${part.trim()}${when}`),
    slots: [],
    proposals: [],
    explanation: "One result in a key result can be met or missed; two blur each other.",
  }));
}
