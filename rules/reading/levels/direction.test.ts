import { describe, expect, test } from "vitest";
import { readGerman } from "../german.ts";
import { readKeyResult } from "../read.ts";
import { context } from "../testing.ts";

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
    "Keep headcount flat at 23",
    "Team size flat at 23",
    "Error budget not blown in any month",
  ])("%s", (text) => {
    expect(direction(text)).toBe("hold");
  });

  test.each([
    "Verfügbarkeit bei 99,9 % gehalten",
    "Fehlerquote unter 2 % gehalten",
    "Kundenzufriedenheit sinkt nicht unter 4,0",
    "Widerspruchsquote steigt nicht über 3 %",
    "Lagerbestand steigt dabei nicht über 4,2 Mio EUR",
    "Projektbudget nicht überschritten",
    "Fehlerbudget in keinem Monat überschritten",
    "Lieferzeit darf nicht über 3 Tage steigen",
    "Marge sinkt in keinem Monat unter 30 %",
  ])("%s", (text) => {
    expect(direction(text, "de")).toBe("hold");
  });
});

describe("what is held or kept is no level", () => {
  test.each([
    ["6 workshops held", null],
    ["Workshops held: 6", null],
    ["Appointments kept: 90%", "increase"],
    ["CSAT maintained at 4.5, up from 4.2", "increase"],
    ["100% of wards hold a daily board round", "increase"],
    ["All teams hold weekly retros", null],
  ])("%s", (text, expected) => {
    expect(direction(text)).toBe(expected);
  });
});

test.each([
  ["Length of stay minus 0.5 days", "decrease"],
  ["Sick leave not higher than 8%", "decrease"],
  ["Stock accuracy never below 98.5%", "increase"],
  ["No customer waits longer than 5 minutes", "decrease"],
  ["Flaky checkouts down to 1%", "decrease"],
  ["3 clinics report at least 2 hours saved per nurse", "increase"],
  ["Every nurse saves 20 minutes per shift", "increase"],
  ["Save 20% of energy", "decrease"],
  ["More applications through our own site", "increase"],
  ["Fewer complaints about parking", "decrease"],
  ["Improve complaints by 20%", null],
])("%s: %s", (text, expected) => {
  expect(direction(text)).toBe(expected);
});

test.each([
  ["Retouren um 20 % verbessern", null],
  ["Kosten um 10 % optimieren", null],
  ["Durchsatz um 10 % verbessern", "increase"],
  ["2 Stunden je Woche eingespart", "increase"],
  ["Monatsabschluss am 4. Arbeitstag", "decrease"],
  ["mehr Bewerbungen über die eigene Homepage", "increase"],
])("%s: %s", (text, expected) => {
  expect(direction(text, "de")).toBe(expected);
});
