/** Which of a plan's texts lend words and numbers to which suggestion. */
import { expect, test } from "vitest";
import { traceNumbers } from "./numbers.ts";
import { sourcesOf } from "./sources.ts";
import { planOf } from "./test-place.ts";
import { vouchedBy } from "./vouched.ts";

const writer = { name: "model", provider: "p", model: "m", prompt: "rewrite 2" } as const;
const plan = {
  ...planOf("Tickets reach someone who can help at once", [
    "Deploy a ticket routing model",
    "Complaints about Northgate fall from 18% to 10% by 12 March 2027",
  ]),
  team: "Halcyon desk",
};
const rewritten = sourcesOf({ plan, objectiveId: "o1", keyResultId: "k1" }, writer, null);
const added = sourcesOf({ plan, objectiveId: "o1", keyResultId: null }, writer, null);

const traced = (text: string) => traceNumbers(text, [], rewritten).refusals;

test("a rewrite has its words from the key result and its objective", () => {
  const { own, known, unlent } = vouchedBy(rewritten);
  expect([...own]).toEqual(expect.arrayContaining(["routin", "ticket", "reach"]));
  expect(own).not.toContain("northg");
  expect(unlent).toContain("northg");
  expect(known).not.toContain("Halcyon");
});

test("a level of another key result is not its own, a date of the plan is", () => {
  expect(traced("Tickets passed on fall below 18%")).not.toEqual([]);
  expect(traced("Tickets passed on fall by 12 March 2027")).toEqual([]);
});

test("an addition may draw on the whole plan", () => {
  const { own, known } = vouchedBy(added);
  expect(own).toContain("northg");
  expect(known).toContain("Halcyon");
  expect(traceNumbers("Complaints stay below 10%", [], added).refusals).toEqual([]);
});
