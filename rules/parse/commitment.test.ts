import { describe, expect, test } from "vitest";
import { parsePlan } from "./parse.ts";
import { planToMarkdown } from "./markdown.ts";

const read = (line: string) => {
  const plan = parsePlan(`O1: Regulators find our AI in order\n- ${line}\n`);
  const again = parsePlan(planToMarkdown(plan));
  expect(again.objectives).toEqual(plan.objectives);
  const keyResult = plan.objectives[0]?.keyResults[0];
  return [keyResult?.text, keyResult?.commitment];
};

describe("a promise at the end of a line", () => {
  test.each([
    ["All 14 systems registered by 1 Feb – committed", "All 14 systems registered by 1 Feb"],
    ["SLA kept: 99.9%, committed", "SLA kept: 99.9%"],
    ["MFA on 100% of admin accounts (committed)", "MFA on 100% of admin accounts"],
    [
      "100% of staff completed the training (committed, legal requirement)",
      "100% of staff completed the training (legal requirement)",
    ],
    ["All staff vaccinated (legal requirement)", "All staff vaccinated (legal requirement)"],
    ["Alle Anlagen geprüft (verpflichtend)", "Alle Anlagen geprüft"],
    ["Alle Anlagen geprüft (Pflicht, gesetzlich)", "Alle Anlagen geprüft (gesetzlich)"],
    ["Bericht eingereicht (gesetzlich vorgeschrieben)", undefined],
    ["Availability 99.95% (committed SLA)", undefined],
    [
      "MDR-Dokumentation vollständig bis 15. März [verbindlich]",
      "MDR-Dokumentation vollständig bis 15. März",
    ],
    ["CSRD report filed - Committed.", "CSRD report filed"],
  ])("%s", (line, text) => {
    expect(read(line)).toEqual([text ?? line, "committed"]);
  });

  test("is a hope where the word says so", () => {
    expect(read("NPS 60, aspirational")).toEqual(["NPS 60", "aspirational"]);
  });
});

test.each([
  "20 partners are committed",
  "Budget fully committed",
  "Verpflichtende Schulung für alle Teams",
  "Teams meet what they committed",
  "90% of mandatory fields filled",
  "Reports on time (as legally required by the bank, monthly)",
])("%s promises nothing", (line) => {
  expect(read(line)).toEqual([line, null]);
});
