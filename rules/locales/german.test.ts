/** A German plan, from the paste to the report: read as German, and answered in German. */
import { expect, it } from "vitest";
import { check } from "../check.ts";
import { EXAMPLE_OPTIONS } from "../examples.ts";
import { parsePlan } from "../parse/parse.ts";
import { german } from "./de.ts";

const PLAN = `# Schaden-KI, Q4 2026

Team: Schaden-KI

Ziel 1: Einfache Schäden regulieren sich selbst
Schlüsselergebnis 1.1: Mittlere Regulierungszeit sinkt von 12 Tagen auf 5 Tage bis 15. Dezember 2026
Schlüsselergebnis 1.2: 12 Workshops mit den Sachbearbeitern durchführen
Schlüsselergebnis 1.3: Chatbot einführen
Schlüsselergebnis 1.4: Bearbeitungszeit von 3 auf 9 Minuten senken
Schlüsselergebnis 1.5: Kundenzufriedenheit verbessern
`;

const plan = parsePlan(PLAN);
const options = { ...EXAMPLE_OPTIONS, language: null };
const report = check(plan, options, { de: german });

it("is taken apart and known for German", () => {
  expect(plan.period?.label).toBe("Q4 2026");
  expect(plan.objectives.map(({ text }) => text)).toEqual([
    "Einfache Schäden regulieren sich selbst",
  ]);
  expect(report.language).toBe("de");
});

it.each([
  ["o1k2", "kr/vanity-count", "„12 Workshops“ zählt, wie oft ihr es tut, nicht was daraus wird."],
  ["o1k3", "kr/output", "„Chatbot einführen“ sagt, was ihr liefert, nicht was sich ändert."],
  ["o1k4", "kr/contradiction", "„senken“ zeigt nach unten, und 3 auf 9 Minuten geht nach oben."],
  ["o1k5", "kr/not-measurable", "„verbessern“ lässt sich vielfach lesen. An welcher Zahl?"],
])("says of %s by %s: %s", (id, ruleId, message) => {
  const own = report.findings.filter(({ keyResultId }) => keyResultId === id);
  expect(own.filter((each) => each.ruleId === ruleId).map((each) => each.message)).toEqual([
    message,
  ]);
});

it("finds no error in the good line and scores it highest", () => {
  const { keyResults } = report.scores;
  const errors = report.findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ keyResultId }) => keyResultId)).not.toContain("o1k1");
  expect(keyResults["o1k1"]?.value).toBe(
    Math.max(...Object.values(keyResults).map(({ value }) => value)),
  );
});

it("has no English in what it says, nor in the score's sum", () => {
  const labels = Object.values(report.scores.keyResults).flatMap(({ reasons }) =>
    reasons.map(({ label }) => label),
  );
  const said = report.findings.flatMap(({ message, why, todo, ask }) => [message, why, todo, ask]);
  expect([...said, ...labels].join(" ")).not.toMatch(/\b(?:the|what|says|which|no|of|and)\b/iu);
});
