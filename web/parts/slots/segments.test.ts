import { expect, test } from "vitest";
import { atTheDesk, misrouted, written } from "../review/review.sample.ts";
import { changedSegments, plainSegments } from "./segments.ts";
import type { Segment } from "./segments.ts";

const marks = { kept: "", gone: "-", added: "+" };

/** `-gone-`, `+added+`, `<yours>`, `[proposed?]`, `{a|unit}`. */
function shown(segment: Segment): string {
  if (segment.kind === "slot") return `{${segment.slot.name}|${segment.unit}}`;
  const number = segment.kind === "number" ? segment.number.origin : null;
  const text = number === null ? segment.text : `<${number} ${segment.text}>`;
  return marks[segment.change] + text + marks[segment.change];
}

const all = (segments: Segment[]) => segments.map(shown).join("");

test("a slot keeps its unit, and a number says where it comes from", () => {
  expect(all(plainSegments(atTheDesk))).toBe(
    "Ticket routing sends at least <yours 85%> of tickets to the right team first time, " +
      "up from {a|%} by 31 March 2027",
  );
});

test("a change strikes and underlines words, never the spaces around them", () => {
  const { inline, segments } = changedSegments(written, atTheDesk);
  expect(inline).toBe(true);
  expect(all(segments)).toBe(
    "-Improve- Ticket routing -by deploying a model with- +sends+ at least <yours 85%> " +
      "-accuracy- +of tickets to the right team first time, up from+ {a|%} +by 31 March 2027+",
  );
});

test("old and new stand apart when fewer than a third of the words survive", () => {
  const { inline, segments } = changedSegments(written, misrouted);
  expect(inline).toBe(false);
  expect(all(segments)).toContain("from {a|%} to <proposed 10%> by");
});

test("a unit in words stays with its slot", () => {
  const question = { question: "What is the rating now?", role: "target" as const };
  const sentence = {
    text: "Satisfaction stays at or above {a} of 5, all quarter",
    slots: [{ name: "a", unit: "of 5", ...question }],
    numbers: [],
  };
  expect(all(plainSegments(sentence))).toBe(
    "Satisfaction stays at or above {a| of 5,} all quarter",
  );
});
