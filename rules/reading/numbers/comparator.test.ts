import { expect, test } from "vitest";
import { readGerman } from "../german.ts";
import { readKeyResult } from "../read.ts";
import { context } from "../testing.ts";

readGerman();

const bound = (text: string, language: "en" | "de" = "en") =>
  readKeyResult(text, context({ language })).comparator;

test.each([
  ["Sick leave not higher than 8%", "<="],
  ["Complaints not above 3 per week", "<="],
  ["Availability never below 99%", ">="],
  ["No customer waits over 5 minutes", "<="],
  ["Nobody waits longer than 10 minutes", "<="],
  ["No more than 5 open bugs", "<="],
  ["Answers must not exceed 40 ms", "<="],
  ["Waiting time max. 5 minutes", "<="],
  ["Share of invoices with no touch above 60%", ">"],
  ['Deals lost to "no decision" under 20%', "<"],
])("%s: %s", (text, expected) => {
  expect(bound(text)).toBe(expected);
});

test.each([
  ["Krankenstand nicht höher als 8 %", "<="],
  ["Kein Kunde wartet länger als 5 Minuten", "<="],
  ["Termintreue nicht unter 95 %", ">="],
  ["Rüstzeit max. 18 min", "<="],
  ["Lagerbestand steigt dabei nicht über 4,2 Mio EUR", "<="],
  ["Überschreitungen der Lenkzeiten: keine", "<="],
])("%s: %s", (text, expected) => {
  expect(bound(text, "de")).toBe(expected);
});
