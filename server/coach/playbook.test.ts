import { expect, test } from "vitest";
import { functions } from "../../rules/playbook/functions.ts";
import { useCases } from "../../rules/playbook/index.ts";
import { playbookFor } from "./playbook.ts";

test("the nearest use case tells who gains, what moves and what to guard", () => {
  const told = playbookFor(["Train 5 models for document extraction"], []);
  expect(told).toContain("document extraction, for clerks");
  for (const part of ["What changes", "Use", "Running", "What must not get worse", "Upkeep"]) {
    expect(told).toContain(`- ${part}: `);
  }
});

test("texts around it count only where the text itself names nothing", () => {
  const routing = ["Tickets reach the right team by ticket routing"];
  expect(playbookFor(["Hold workshops"], routing)).toContain("ticket routing");
  expect(playbookFor(["Train the churn model"], routing)).not.toContain("ticket routing, for");
});

test("an unknown subject is said to be one", () => {
  expect(playbookFor(["Bring the zeppelin to the moon"], [])).toBe("Nothing on this subject.");
});

test("no line holds an open place or a digit", () => {
  for (const { words } of [...useCases, ...functions]) {
    expect(playbookFor([words], [])).not.toMatch(/[{}\d]/u);
  }
});
