import { describe, expect, test } from "vitest";
import { readGerman } from "../german.ts";
import { readKeyResult } from "../read.ts";
import { context } from "../testing.ts";

readGerman();

function change(text: string, language: "en" | "de" = "en") {
  const { baseline, target, direction } = readKeyResult(text, context({ language }));
  return [baseline?.value ?? null, target?.value, target?.relative, direction];
}

describe("a change, not a level", () => {
  test.each([
    ["Ad hoc report requests down 50%", null, 50, true, "decrease"],
    ["Complaints down 30 percent", null, 30, true, "decrease"],
    ["Average deal size up 10% from 42k", 42_000, 10, true, "increase"],
    ["Increase conversion 24% by 5%", 24, 5, true, "increase"],
    ["-20% CO2", null, 20, true, "decrease"],
    ["20% fewer objections", null, 20, true, "decrease"],
    ["Build time is 25% faster", null, 25, true, "decrease"],
    ["Spend in the shop 15% more", null, 15, true, "increase"],
    ["Ticket volume down to half", null, 0.5, true, "decrease"],
    ["Gross margin up 2 pp from 31%", 31, 2, true, "increase"],
    ["Power bill -15% (now 92k/month)", 92_000, 15, true, "decrease"],
  ])("%s", (text, ...expected) => {
    expect(change(text)).toEqual(expected);
  });

  test.each([["Umsatz plus 12 %", null, 12, true, "increase"]])("%s", (text, ...expected) => {
    expect(change(text, "de")).toEqual(expected);
  });
});

describe("a level, not a change", () => {
  test.each([
    ["Complaints down to 3%", null, 3, false, "decrease"],
    ["Checkout up 99.9% of the time", null, 99.9, false, "increase"],
    ["Sign-ups who turn up 45% → 65%", 45, 65, false, "increase"],
    ["Installation rated 9 or 10 by 70%", null, 9, false, "increase"],
    ["Assistant used weekly by 60 pupils", null, 60, false, "increase"],
  ])("%s", (text, ...expected) => {
    expect(change(text)).toEqual(expected);
  });
});

function levels(text: string) {
  const { baseline, target } = readKeyResult(text, context());
  return [baseline?.value, baseline?.unit, target?.value, target?.unit];
}

describe("the start in the unit of the target", () => {
  test.each([
    ["First reply in under 4 hours, 3 days now", 72, "h", 4, "h"],
    ["App start 1.9s → 700ms", 1900, "ms", 700, "ms"],
    ["100% of live models watched, currently 9 of 12", 75, "%", 100, "%"],
    ["Orders that ship late: 1 in 20, was 1 in 4", 5, "of 20", 1, "of 20"],
    ["Referral hires from 1 in 10 to 1 in 5", 0.5, "of 5", 1, "of 5"],
  ])("%s", (text, ...expected) => {
    expect(levels(text)).toEqual(expected);
  });

  test("its words stay as they were written", () => {
    const text = "Rechenzeit je Variante von 14 Stunden auf unter 10 Minuten";
    const { baseline } = readKeyResult(text, context({ language: "de" }));
    expect(baseline).toMatchObject({ value: 840, unit: "min", text: "14 Stunden" });
  });
});
