import { describe, expect, it } from "vitest";
import { options, planOf } from "../gate/test-place.ts";
import { fillSlots } from "./slots.ts";
import { suggest } from "./suggest.ts";

const TICKETS = planOf("Colleagues get unstuck without waiting in a queue", [
  "At least 85% of tickets reach the right team first time, up from 60%",
  "The share of tickets passed on more than once falls from 22% to 10%",
]);

describe("what a set lacks", () => {
  it("is offered on the set's own subject, once for each kind", () => {
    const suggestions = suggest({ plan: TICKETS, objectiveId: "o1", options });
    const kinds = suggestions.map((each) => each.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toEqual(expect.arrayContaining(["operational", "guardrail"]));
    expect(suggestions.every((each) => each.before === null)).toBe(true);
    expect(suggestions.map((each) => each.text).join("\n")).toMatch(/tickets|routing/u);
  });

  it("includes upkeep only where something is live", () => {
    const without = suggest({ plan: TICKETS, objectiveId: "o1", options });
    expect(without.map((each) => each.kind)).not.toContain("maintenance");
    const live = { ...TICKETS, live: ["ticket routing model"] };
    const withLive = suggest({ plan: live, objectiveId: "o1", options });
    expect(withLive.map((each) => each.kind)).toContain("maintenance");
  });

  it("is nothing for an objective that is not there", () => {
    expect(suggest({ plan: TICKETS, objectiveId: "o9", options })).toEqual([]);
  });
});

it("fills the slots that were answered and leaves the others open", () => {
  expect(fillSlots("from {a}% to {b}% by {c}", { a: "12", b: " " })).toBe(
    "from 12% to {b}% by {c}",
  );
});

describe("an objective that names no use case", () => {
  it.each([
    ["Make things better", ["Do stuff"]],
    ["Be world-class", []],
    ["The garden looks great", ["Plant 12 trees"]],
    ["Objective", ["KR"]],
  ])("%s still gets concrete additions", (objective, keyResults) => {
    const plan = planOf(objective, keyResults);
    const found = suggest({ plan, objectiveId: "o1", options });
    const kinds = found.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["adoption", "operational", "guardrail"]));
    for (const { text } of found) expect(text).not.toMatch(/stuff|world-class|trees|\bKR\b/u);
  });
});
