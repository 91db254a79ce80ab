import { describe, expect, it } from "vitest";
import { placeOf } from "../../gate/test-place.ts";
import { currencyOf, inCurrency } from "./currency.ts";

const candidate = {
  kind: "rewrite" as const,
  title: "",
  text: "Losses to fraud fall from {a} EUR to {b} EUR a month",
  slots: [
    { name: "a", question: "What was lost last month?", unit: "EUR", role: "baseline" as const },
    { name: "b", question: "How low should it be, in EUR?", unit: "EUR", role: "target" as const },
  ],
  proposals: [],
  explanation: "",
};

describe("amounts of money", () => {
  it.each([
    ["Cost per claim 41 € to 30 €", "EUR"],
    ["Umsatz auf CHF 1'500'000", "CHF"],
    ["Cloud bill $61 -> $45", "USD"],
    ["agency spend < £90k a month", "GBP"],
    ["Losses go down", null],
  ])("%s: %s", (text, currency) => {
    expect(currencyOf(placeOf(text, "Money is spent where it works"))).toBe(currency);
  });

  it("stand in the plan's own currency, in text and questions", () => {
    const { text, slots } = inCurrency(candidate, "CHF", "en");
    expect(text).toBe("Losses to fraud fall from {a} CHF to {b} CHF a month");
    expect(slots.map(({ question }) => question)).toEqual([
      "What was lost last month?",
      "How low should it be, in CHF?",
    ]);
  });

  it("are asked for with their currency where the plan names none", () => {
    const { text, slots } = inCurrency(candidate, null, "en");
    expect(text).toBe("Losses to fraud fall from {a} to {b} a month");
    expect(slots.map(({ question, unit }) => [question, unit])).toEqual([
      ["What was lost last month, and in which currency?", null],
      ["How low should it be?", null],
    ]);
  });
});
