import { describe, expect, test } from "vitest";
import { readQuantities } from "./quantity.ts";
import { readGerman } from "../german.ts";

readGerman();

const brief = (text: string, language: "en" | "de" = "en") =>
  readQuantities(text, language)
    .filter(({ sort }) => sort === "amount")
    .map(({ value, unit }) => [value, unit]);

describe("numbers with scale, currency and unit", () => {
  test.each([
    ["ARR of $1.2M", [[1_200_000, "USD"]]],
    ["10K weekly actives", [[10_000, "weekly actives"]]],
    ["10 k listeners", [[10_000, "listeners"]]],
    ["bookings of 1.4 million", [[1_400_000, null]]],
    ["€3bn", [[3e9, "EUR"]]],
    ["overdue: 3.4 M€", [[3_400_000, "EUR"]]],
    ["310 k€", [[310_000, "EUR"]]],
    ["20 Tsd. € per store", [[20_000, "EUR"]]],
    ["cut-off at 15:30", [[15.5, null]]],
    ["discount between 8 and 12%", [[8, "%"]]],
    ["margin 31.5 – 33%", [[31.5, "%"]]],
    ["5S in 3 halls", [[3, "halls"]]],
    ["23 subsidiaries report in the new tool", [[23, "subsidiaries"]]],
    ["Complete 10 customer visits", [[10, "customer visits"]]],
    ["12 nurses hired by August", [[12, "nurses"]]],
    ["the 150 most used forms", [[150, "most used forms"]]],
    ["60 lab attempts", [[60, "lab attempts"]]],
    ["one bank uses the API", [[1, "bank"]]],
    ["Run 6 prompt engineering workshops", [[6, "prompt engineering workshops"]]],
    ["1.000,50 € per client", [[1000.5, "EUR"]]],
    ["churn at 5,1%", [[5.1, "%"]]],
    ["1,250 users", [[1250, "users"]]],
    ["kappa above .75", [[0.75, null]]],
    ["p99 < 120ms", [[120, "ms"]]],
    ["about 27min", [[27, "min"]]],
    ["in five working days", [[5, "d"]]],
    ["up 1 percentage point", [[1, "points"]]],
    ["rated 9/10", [[9, "of 10"]]],
    ["7 in 10 agents", [[7, "of 10"]]],
    ["one release in forty", [[1, "of 40"]]],
    ["two thirds of users", [[(2 * 100) / 3, "%"]]],
    ["a dozen sites", [[12, "sites"]]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test("German separators are read in German", () => {
    expect(brief("1.250 Nutzer und 1,2 Mio. €", "de")).toEqual([
      [1250, "nutzer"],
      [1_200_000, "EUR"],
    ]);
  });
});

describe("what only looks like an amount", () => {
  test.each([
    "[P0] Ship v2 (#46)",
    "KR 2.2: FY21-Q2 plan",
    "WCAG 2.2",
    "KR1: drop Kubernetes 1.29",
    "2-week sprints",
  ])("%s", (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe("bounds and changes", () => {
  test.each([
    ["latency <= 200 ms", "<="],
    ["at most 3 incidents", "<="],
    ["no more than 3 incidents", "<="],
    ["at least 40 teams", ">="],
    ["4.4 or better", ">="],
    ["30+ teams", ">="],
    ["under 25 minutes", "<"],
    ["31 -> 18", null],
  ])("%s is %s", (text, comparator) => {
    expect(readQuantities(text, "en").at(-1)?.comparator).toBe(comparator);
  });

  test.each(["by 20%", "5x", "+12%"])("%s is a change, not a level", (text) => {
    expect(readQuantities(`Grow usage ${text}`, "en")[0]?.relative).toBe(true);
  });

  test("a range keeps both ends", () => {
    expect(readQuantities("between 10-15 % of cases", "en")[0]).toMatchObject({
      value: 10,
      upper: 15,
      unit: "%",
    });
  });

  test("spans count in the text as written, emoji and tags included", () => {
    const text = "🎧 [P1] 25 k listeners";
    const [first] = readQuantities(text, "en");
    expect(text.slice(first?.span.start, first?.span.end)).toBe("25 k");
  });
});
