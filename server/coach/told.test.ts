// What a model is told of a plan beside its words.
import { expect, test } from "vitest";
import { checkOptions, planOf } from "../testing/plans.ts";
import { planFacts } from "./facts.ts";
import { guidanceFor } from "./guidance.ts";
import { labelled } from "./labels.ts";

const plan = {
  ...planOf(["Settlement takes 5 days", "p99 at or below 300 ms", "Complaints stay below 2%"]),
  parents: [{ id: "above", text: "Cost per claim from 41 EUR to 30 EUR" }],
};

test("which key results are promises, and which the team has tied already", () => {
  const [objective] = plan.objectives;
  const [first, second, third] = objective?.keyResults ?? [];
  if (!objective || !first || !second || !third) throw new Error("The plan has three key results.");
  const keyResults = [
    { ...first, feeds: ["above", "gone"] },
    { ...second, commitment: "committed" as const, feeds: ["above"] },
    third,
  ];
  const { text } = labelled({ ...plan, objectives: [{ ...objective, keyResults }] });
  expect(text).toContain("- K1 (feeds P1): Settlement takes 5 days");
  expect(text).toContain("- K2 (committed; feeds P1): p99 at or below 300 ms");
  expect(text).toContain("- K3: Complaints stay below 2%");
});

test("what the house has set for all of its plans", () => {
  const house = {
    avoid: [{ phrase: "North Star", instead: "aim" }, { phrase: "synergy" }],
    units: ["%", "EUR"],
    metrics: [{ name: "Net promoter score", words: ["nps"] }],
  };
  const [objective] = plan.objectives;
  const told = planFacts(plan, objective, null, { ...checkOptions, house });
  expect(told).toContain("- North Star (say aim)\n- synergy");
  expect(told).toContain("Units that its targets have: %, EUR");
  expect(told).toContain("What each of its plans measures: Net promoter score");
  expect(planFacts(plan, objective, null, checkOptions)).not.toContain("house");
});

test("of the rules those that a text can answer by itself", () => {
  const rules = guidanceFor("keyResult", "set", "plan");
  expect(rules).toContain("Say what changes, not what you do.");
  expect(rules).toContain("Plan for what is already live.");
  expect(rules).not.toMatch(/configuration|Fill the slot in|Translate the plan/u);
});
