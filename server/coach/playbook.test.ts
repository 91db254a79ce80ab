import { expect, test } from "vitest";
import { german } from "../../rules/playbook/de/index.ts";
import { englishFull } from "../../rules/playbook/english-full.ts";
import { playbookFor } from "./playbook.ts";

test("the nearest use case tells who gains, what moves and what to guard", () => {
  const told = playbookFor(["Train 5 models for document extraction"], [], englishFull);
  expect(told).toContain("document extraction, for clerks");
  for (const part of ["What changes", "Use", "Running", "What must not get worse", "Upkeep"]) {
    expect(told).toContain(`- ${part}: `);
  }
});

test("texts around it count only where the text itself names nothing", () => {
  const routing = ["Tickets reach the right team by ticket routing"];
  expect(playbookFor(["Hold workshops"], routing, englishFull)).toContain("ticket routing");
  expect(playbookFor(["Train the churn model"], routing, englishFull)).not.toContain(
    "ticket routing, for",
  );
});

test("an unknown subject is said to be one", () => {
  expect(playbookFor(["Bring the zeppelin to the moon"], [], englishFull)).toBe(
    "Nothing on this subject.",
  );
});

test("no line holds an open place or a digit", () => {
  for (const { words } of [...englishFull.useCases, ...englishFull.functions]) {
    expect(playbookFor([words], [], englishFull)).not.toMatch(/[{}\d]/u);
  }
});

test("a German plan is told with the German playbook", () => {
  const [entry] = german.useCases;
  const told = playbookFor([entry?.words ?? ""], [], german);
  expect(told).toContain(`${entry?.name}, for ${entry?.people}`);
  expect(told).not.toMatch(/[{}]/u);
});
