import { expect, test } from "vitest";
import { atTheDesk, misrouted, written } from "../review/review.sample.ts";
import { byChange, changedSegments, plainSegments } from "./segments.ts";
import type { Segment } from "./segments.ts";

const marks = { kept: "", gone: "-", added: "+" };

function shown(segment: Segment): string {
  if (segment.kind === "slot") return `{${segment.slot.name}|${segment.unit}}`;
  return segment.kind === "number" ? `<${segment.number.origin} ${segment.text}>` : segment.text;
}

/** `-gone-`, `+added+`, `<yours 85%>`, `{a|unit}`. */
function all(segments: Segment[]): string {
  return byChange(segments)
    .map((group) => marks[group.change] + group.segments.map(shown).join("") + marks[group.change])
    .join("");
}

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
    ...atTheDesk,
    text: "Satisfaction stays at or above {a} of 5, all quarter",
    slots: [{ name: "a", unit: "of 5", ...question }],
    numbers: [],
  };
  expect(all(plainSegments(sentence))).toBe(
    "Satisfaction stays at or above {a| of 5,} all quarter",
  );
});

test("a number of one's own does not break a change in two, and the deadline's is not marked", () => {
  const text = "Ticket routing sends 85% of tickets right, at 2 desks, by 31 March 2027";
  const mine = (part: string) => ({
    value: Number.parseFloat(part),
    text: part,
    span: { start: text.indexOf(part), end: text.indexOf(part) + part.length },
    origin: "yours" as const,
    quote: part,
  });
  const deadline = { text: "by 31 March 2027", span: { start: 55, end: 71 }, end: "2027-03-31" };
  const reading = { ...atTheDesk.after.reading, deadline };
  const { segments } = changedSegments("Ticket routing sends 85% of tickets", {
    ...atTheDesk,
    text,
    slots: [],
    numbers: [mine("85%"), mine("2 desks"), mine("31"), mine("2027")],
    after: { ...atTheDesk.after, reading },
  });
  expect(all(segments)).toBe(
    "Ticket routing sends <yours 85%> of tickets " +
      "+right, at <yours 2 desks>, by 31 March 2027+",
  );
});
