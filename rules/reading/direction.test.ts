import { describe, expect, test } from "vitest";
import { readGerman } from "./german.ts";
import { readKeyResult } from "./read.ts";
import { context } from "./testing.ts";

readGerman();

const direction = (text: string, language: "en" | "de" = "en") =>
  readKeyResult(text, context({ language })).direction;

describe("a level that shall stay", () => {
  test.each([
    "CSAT maintained at 4.5/5",
    "SLA kept: 99.9%, committed",
    "Complaint rate kept under 2%",
    "Availability held at 99.9%",
    "Error rate held below 1% every month",
    "Hold CSAT at 4.5 or above",
    "CSAT must not fall under 4.3",
    "Cost per ticket does not rise above 3 EUR",
  ])("%s", (text) => {
    expect(direction(text)).toBe("hold");
  });

  test.each(["Verfügbarkeit bei 99,9 % gehalten", "Fehlerquote unter 2 % gehalten"])(
    "%s",
    (text) => {
      expect(direction(text, "de")).toBe("hold");
    },
  );
});

describe("what is held or kept is no level", () => {
  test.each([
    ["6 workshops held", null],
    ["Workshops held: 6", null],
    ["Appointments kept: 90%", "increase"],
    ["CSAT maintained at 4.5, up from 4.2", "increase"],
  ])("%s", (text, expected) => {
    expect(direction(text)).toBe(expected);
  });
});

test.each([
  ["Length of stay minus 0.5 days", "decrease"],
  ["Sick leave not higher than 8%", "decrease"],
  ["Stock accuracy never below 98.5%", "increase"],
  ["No customer waits longer than 5 minutes", "decrease"],
])("%s: %s", (text, expected) => {
  expect(direction(text)).toBe(expected);
});
